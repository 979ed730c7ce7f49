package dev.chainrule.processor.analysis.proof;

import dev.chainrule.processor.analysis.DateSpan;
import dev.chainrule.processor.analysis.Words;
import dev.chainrule.processor.diagnostic.Catalogue;
import dev.chainrule.processor.diagnostic.Finding;
import dev.chainrule.processor.model.BoundChain;
import dev.chainrule.processor.model.BoundChain.Deal;
import dev.chainrule.processor.model.ClassRef;
import dev.chainrule.processor.model.NamedType;
import dev.chainrule.processor.model.Window;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Do two chains accept the same parties on the same day? Whoever asks for a decision may then be told of the other chain. */
final class OverlappingChains implements ProofCheck {

    @Override
    public List<Finding> check(Inquiry inquiry) {
        Map<ClassRef, NamedType> types = inquiry.bound().types().stream()
                .collect(Collectors.toMap(NamedType::ref, Function.identity(), (one, other) -> one));
        List<BoundChain> chains = inquiry.bound().chains();
        List<Finding> findings = new ArrayList<>();
        for (int second = 0; second < chains.size(); second++) {
            for (int first = 0; first < second; first++) {
                compare(chains.get(first), chains.get(second), types, inquiry).ifPresent(findings::add);
            }
        }
        return findings;
    }

    private static Optional<Finding> compare(
            BoundChain first, BoundChain second, Map<ClassRef, NamedType> types, Inquiry inquiry) {
        List<Window> common = DateSpan.union(first.windows().stream()
                .flatMap(one -> second.windows().stream().map(one::intersect))
                .toList());
        if (common.isEmpty() || !mayMeet(first, second, types) || isInherited(first, second, inquiry)) {
            return Optional.empty();
        }
        return SharedParties.of(first.positions(), second.positions(), types)
                .map(parties -> Finding.of(
                        Catalogue.OVERLAPPING_CHAINS,
                        inquiry.place(List.of(
                                second.chain().method().place(),
                                first.chain().method().place())),
                        second.chain().name(),
                        first.chain().name(),
                        parties,
                        Told.during(common),
                        Words.path(second),
                        Words.path(first)));
    }

    private static boolean isInherited(BoundChain first, BoundChain second, Inquiry inquiry) {
        return inquiry.isInherited(List.of(first, second), List.of());
    }

    /** Whether one transaction can go along both. */
    private static boolean mayMeet(BoundChain first, BoundChain second, Map<ClassRef, NamedType> types) {
        Optional<ClassRef> one = first.transaction().map(Deal::type);
        Optional<ClassRef> other = second.transaction().map(Deal::type);
        if (one.isEmpty() || other.isEmpty()) {
            return one.isEmpty() && other.isEmpty();
        }
        return isBelow(one.get(), other.get(), types) || isBelow(other.get(), one.get(), types);
    }

    private static boolean isBelow(ClassRef type, ClassRef above, Map<ClassRef, NamedType> types) {
        return type.equals(above) || (types.containsKey(type) && types.get(type).isBelow(above));
    }
}
