package dev.chainrule.processor.analysis.solver;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.function.BiFunction;

/**
 * What comes of a term, when it is known what comes of its parts? A part that several terms share is asked for once, also
 * over several calls, and however deep a term is, it takes no stack. Parts come before the whole, from left to right.
 *
 * <p>Terms are compared by identity. To compare them by what they say would walk them again each time, and shared parts as
 * often as there are ways to them.
 */
final class Fold<R> {

    private final IdentityHashMap<Term, R> done = new IdentityHashMap<>();
    private final BiFunction<Term, List<R>, R> step;

    /** @param step takes a term and what came of its parts */
    Fold(BiFunction<Term, List<R>, R> step) {
        this.step = step;
    }

    R of(Term root) {
        Deque<Term> open = new ArrayDeque<>();
        open.push(root);
        while (!open.isEmpty()) {
            Term term = open.element();
            if (done.containsKey(term) || !openParts(term, open)) {
                open.pop();
            }
        }
        return result(root);
    }

    /** Whether parts had to be opened first. */
    private boolean openParts(Term term, Deque<Term> open) {
        List<Term> parts = Parts.of(term);
        int before = open.size();
        for (int i = parts.size() - 1; i >= 0; i--) {
            if (!done.containsKey(parts.get(i))) {
                open.push(parts.get(i));
            }
        }
        if (open.size() > before) {
            return true;
        }
        List<R> results = new ArrayList<>(parts.size());
        for (Term part : parts) {
            results.add(result(part));
        }
        done.put(term, step.apply(term, results));
        return false;
    }

    private R result(Term term) {
        R result = done.get(term);
        if (result == null) {
            throw new IllegalStateException("Nothing came of a term");
        }
        return result;
    }
}
