package dev.chainrule.processor.analysis.solver;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/** What is left of terms that are all to be true, or one of them, when what is plain is said? */
final class Junction {

    /**
     * Nested ones longer than this stay nested. Without a limit, a conjunction that grows by one term at a time would be
     * copied whole each time.
     */
    static final int SHORT = 16;

    private final boolean all;
    private final List<Term> parts = new ArrayList<>();
    private final Set<Term> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Set<Term> denied = Collections.newSetFromMap(new IdentityHashMap<>());
    private boolean decided;

    private Junction(boolean all) {
        this.all = all;
    }

    /** @param all whether all are to be true, or one */
    static Term of(List<Term> terms, boolean all) {
        Junction junction = new Junction(all);
        terms.forEach(junction::add);
        return junction.term();
    }

    private void add(Term term) {
        List<Term> nested = nested(term);
        if (nested.isEmpty()) {
            addOne(term);
        } else {
            nested.forEach(this::addOne);
        }
    }

    private List<Term> nested(Term term) {
        List<Term> nested = List.of();
        if (all && term instanceof Term.And and) {
            nested = and.of();
        } else if (!all && term instanceof Term.Or or) {
            nested = or.of();
        }
        return nested.size() <= SHORT ? nested : List.of();
    }

    private void addOne(Term term) {
        if (term instanceof Term.Truth truth) {
            decided |= truth.value() != all;
        } else if (term instanceof Term.Not not) {
            decided |= seen.contains(not.of());
            if (denied.add(not.of())) {
                parts.add(term);
            }
        } else {
            decided |= denied.contains(term);
            if (seen.add(term)) {
                parts.add(term);
            }
        }
    }

    private Term term() {
        if (decided) {
            return Terms.constant(!all);
        }
        if (parts.isEmpty()) {
            return Terms.constant(all);
        }
        if (parts.size() == 1) {
            return parts.get(0);
        }
        return all ? new Term.And(List.copyOf(parts)) : new Term.Or(List.copyOf(parts));
    }
}
