package dev.chainrule.processor.analysis.solver;

import static dev.chainrule.processor.analysis.solver.Terms.and;
import static dev.chainrule.processor.analysis.solver.Terms.not;
import static dev.chainrule.processor.analysis.solver.Terms.or;

import dev.chainrule.processor.analysis.meaning.Application;
import dev.chainrule.processor.analysis.solver.Demand.Result;
import java.util.EnumMap;
import java.util.Map;

/** When does an application come to what? */
final class Encoded {

    private final Application application;
    private final int index;
    private final Ledger ledger;
    private final Links links;
    private final Map<Result, Term> when = new EnumMap<>(Result.class);

    /**
     * An application in terms.
     *
     * @param index its own within a lineup
     * @param asked when it is asked at all
     * @param missing when a fact is missing that it demands
     * @param body what the body comes to
     * @param ledger what belongs to it
     * @param links what it is about
     */
    Encoded(Application application, int index, Term asked, Term missing, Evaluated body, Ledger ledger, Links links) {
        this.application = application;
        this.index = index;
        this.ledger = ledger;
        this.links = links;
        Term passes = and(not(body.thrown()), body.truth(), not(missing));
        when.put(Result.PASSES, or(not(asked), passes));
        when.put(Result.FAILS, and(asked, not(passes)));
        when.put(Result.FALSE, and(asked, not(missing), not(body.thrown()), not(body.truth())));
        when.put(Result.THROWS, and(asked, or(missing, body.thrown())));
    }

    Application application() {
        return application;
    }

    int index() {
        return index;
    }

    Ledger ledger() {
        return ledger;
    }

    Links links() {
        return links;
    }

    Term when(Result result) {
        return when.getOrDefault(result, Terms.FALSE);
    }
}
