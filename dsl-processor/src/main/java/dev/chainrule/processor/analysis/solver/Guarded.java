package dev.chainrule.processor.analysis.solver;

import java.util.ArrayList;
import java.util.List;

/** One of several things that a value may be, and when it is this one. */
record Guarded<T>(Term when, T value) {

    static <T> List<Guarded<T>> only(T value) {
        return List.of(new Guarded<>(Terms.TRUE, value));
    }

    /** The ones where a condition is true, and the others where it is not. */
    static <T> List<Guarded<T>> either(Term condition, List<Guarded<T>> then, List<Guarded<T>> otherwise) {
        List<Guarded<T>> both = new ArrayList<>();
        then.forEach(one -> add(both, Terms.and(condition, one.when()), one.value()));
        otherwise.forEach(one -> add(both, Terms.and(Terms.not(condition), one.when()), one.value()));
        return List.copyOf(both);
    }

    private static <T> void add(List<Guarded<T>> all, Term when, T value) {
        if (when.equals(Terms.FALSE)) {
            return;
        }
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).value().equals(value)) {
                all.set(i, new Guarded<>(Terms.or(all.get(i).when(), when), value));
                return;
            }
        }
        all.add(new Guarded<>(when, value));
    }
}
