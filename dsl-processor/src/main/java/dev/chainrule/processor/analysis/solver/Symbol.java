package dev.chainrule.processor.analysis.solver;

import dev.chainrule.processor.analysis.solver.Term.Sort;
import java.util.List;

/** Which function is it? Functions of one name that take or give different sorts are different ones. */
record Symbol(String name, Sort gives, List<Sort> takes) {

    static Symbol of(Term.Applied applied) {
        return new Symbol(
                applied.function(),
                applied.sort(),
                applied.arguments().stream().map(Terms::sort).toList());
    }
}
