package dev.chainrule.processor.analysis.solver;

import dev.chainrule.processor.analysis.meaning.Judge;
import dev.chainrule.processor.model.Request;
import dev.chainrule.processor.model.Window;
import java.util.List;

/**
 * What every inquiry needs.
 *
 */
record Workshop(Solver solver, Judge judge) {

    Composer composer(Encoding encoding, Window era, List<Solution> solutions) {
        Literals literals = encoding.words().literals();
        return new Composer(encoding.facts(), literals, new Defaults(literals, era), solutions);
    }

    Request request(Encoding encoding, Composer composer) {
        return composer.request(encoding.lineup().chain(), encoding.lineup().lengths());
    }
}
