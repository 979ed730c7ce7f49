package dev.chainrule.processor.analysis.solver;

import dev.chainrule.processor.analysis.solver.Image.Holder;
import dev.chainrule.processor.model.ClassRef;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Of which types may one object be at once, and of which must it be? Said of those that are asked for. */
final class TypesOfObjects {

    private final Facts facts;
    private final FactTypes types;
    private final Set<String> asked;

    /** @param asked the names of the unknowns that somebody asks for */
    TypesOfObjects(Facts facts, Set<String> asked) {
        this.facts = facts;
        this.types = facts.types();
        this.asked = asked;
    }

    List<Term> hold() {
        List<Term> holds = new ArrayList<>();
        facts.extras().forEach((holder, extras) -> {
            List<ClassRef> all = extras.keySet().stream()
                    .filter(type -> asked.contains(Facts.is(holder, type)))
                    .toList();
            all.forEach(type -> together(holder, type, all, holds));
            Stream.concat(Stream.of(holder.type()), all.stream()).forEach(type -> permitted(holder, type, all, holds));
        });
        return holds;
    }

    private void together(Holder holder, ClassRef one, List<ClassRef> all, List<Term> holds) {
        for (ClassRef other : all) {
            if (!one.equals(other) && types.isBelow(one, other)) {
                holds.add(Terms.implies(facts.isA(holder, one), facts.isA(holder, other)));
            } else if (types.areApart(one, other)) {
                holds.add(Terms.not(Terms.and(facts.isA(holder, one), facts.isA(holder, other))));
            }
        }
    }

    /** An object of a sealed type is of one that it permits; of one that nobody asks for it always may be. */
    private void permitted(Holder holder, ClassRef type, List<ClassRef> all, List<Term> holds) {
        List<ClassRef> permitted = types.permitted(type);
        if (!permitted.isEmpty() && permitted.stream().allMatch(one -> isAsked(holder, one, all))) {
            Term any = Terms.or(
                    permitted.stream().map(one -> facts.isA(holder, one)).toList());
            holds.add(Terms.implies(facts.isA(holder, type), any));
        }
    }

    private boolean isAsked(Holder holder, ClassRef type, List<ClassRef> all) {
        return all.contains(type) || types.isBelow(holder.type(), type) || types.areApart(holder.type(), type);
    }
}
