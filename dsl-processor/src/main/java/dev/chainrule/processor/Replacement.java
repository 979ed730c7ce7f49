package dev.chainrule.processor;

import dev.chainrule.processor.analysis.Analysis;
import dev.chainrule.processor.analysis.PolicyAnalysis;
import dev.chainrule.processor.analysis.diff.Comparison.Edition;
import dev.chainrule.processor.diagnostic.Catalogue;
import dev.chainrule.processor.diagnostic.Finding;
import dev.chainrule.processor.model.ClassRef;
import dev.chainrule.processor.model.Fingerprint;
import dev.chainrule.processor.model.Policy;
import dev.chainrule.processor.model.PolicySet;
import dev.chainrule.processor.reader.PolicySetReader;
import dev.chainrule.processor.reader.Reading;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/** Which policy does one replace, and does it decide as that one did? */
final class Replacement {

    private final Elements elements;
    private final PolicySetReader reader;
    private final SurroundingsReader surroundings;
    private final Proofs proofs;

    Replacement(Elements elements, PolicySetReader reader, SurroundingsReader surroundings, Proofs proofs) {
        this.elements = elements;
        this.reader = reader;
        this.surroundings = surroundings;
        this.proofs = proofs;
    }

    /**
     * What is told of it.
     *
     * @param fingerprint that of the older policy, if it is proven that the same is decided
     */
    record Result(List<Finding> findings, Optional<String> fingerprint) {

        static final Result NONE = new Result(List.of(), Optional.empty());
    }

    /** A policy with the one that it replaces, if it does and has no mistakes. */
    Result compare(Analysis analysis, PolicySet set) {
        return compare(analysis, set, Set.of());
    }

    /** @param newer policies that are compared with this one, so that a circle ends */
    private Result compare(Analysis analysis, PolicySet set, Set<ClassRef> newer) {
        Policy policy = set.policy();
        if (!analysis.sound() || policy.replaces().isEmpty() || newer.contains(policy.ref())) {
            return Result.NONE;
        }
        Set<ClassRef> all = new HashSet<>(newer);
        all.add(policy.ref());
        Optional<TypeElement> older = policy.replaces().map(ref -> elements.getTypeElement(ref.canonicalName()));
        return older.flatMap(reader::readOlder)
                .flatMap(reading -> compare(analysis, set, older.orElseThrow(), reading, all))
                .orElseGet(() -> new Result(List.of(notCompared(policy)), Optional.empty()));
    }

    private Optional<Result> compare(
            Analysis analysis, PolicySet set, TypeElement type, Reading reading, Set<ClassRef> newer) {
        PolicySet older = reading.set();
        Analysis before = PolicyAnalysis.analyze(older, surroundings.around(type, reading));
        if (!before.sound()) {
            return Optional.empty();
        }
        Edition now = new Edition(set.policy().name(), analysis.bound(), set);
        return Optional.of(proofs.compare(now, new Edition(older.policy().name(), before.bound(), older))
                .map(result -> new Result(
                        result.findings(), result.equal() ? fingerprint(type, before, older, newer) : Optional.empty()))
                .orElse(Result.NONE));
    }

    /** That of the older policy, which may have it from the one before it. */
    private Optional<String> fingerprint(TypeElement type, Analysis before, PolicySet older, Set<ClassRef> newer) {
        return reader.fingerprint(type)
                .or(() -> compare(before, older, newer).fingerprint())
                .or(() -> Optional.of(Fingerprint.of(before.bound()).rules()))
                .filter(known -> !known.isEmpty());
    }

    private static Finding notCompared(Policy policy) {
        String older = policy.replaces().orElseThrow().simpleName();
        return Finding.of(
                policy.mayLoosen() ? Catalogue.NOT_COMPARED : Catalogue.LOOSENING_NOT_COMPARED,
                policy.place().annotation("Policy", "replaces"),
                policy.name(),
                older,
                older);
    }
}
