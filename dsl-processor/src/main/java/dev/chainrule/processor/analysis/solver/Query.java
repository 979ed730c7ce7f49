package dev.chainrule.processor.analysis.solver;

import java.util.ArrayList;
import java.util.List;

/**
 * A question for a solver: can all of these be true?
 *
 * @param background what is so in any case, and is no part of a core
 * @param assertions what is asked for, by index
 */
record Query(List<Term> background, List<Term> assertions) {

    /** All of it, the background first. */
    List<Term> terms() {
        List<Term> terms = new ArrayList<>(background);
        terms.addAll(assertions);
        return terms;
    }

    /** With these assertions alone; theirs are the indexes of the new query. */
    Query only(List<Integer> indexes) {
        return new Query(background, indexes.stream().map(assertions::get).toList());
    }
}
