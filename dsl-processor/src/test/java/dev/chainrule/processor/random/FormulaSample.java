package dev.chainrule.processor.random;

import dev.chainrule.processor.analysis.solver.Formula;
import dev.chainrule.processor.model.Request;
import java.util.Optional;

/** The third answer: does the solver's formula, with the facts of some of a policy's requests put in, say what the reference says? */
final class FormulaSample {

    /** Chains come one after the other, and requests between are alike: one was made from the other. */
    private static final int EVERY = 15;

    private final Workshop.Product product;
    private final Formula formula;
    private int offered;

    FormulaSample(Workshop.Product product) {
        this.product = product;
        this.formula = new Formula(product.bound());
    }

    Optional<String> difference(Request request) {
        return offered++ % EVERY == 0
                ? formula.difference(request, new Outside(product, new Puppets(product)))
                        .map(found -> "The formula differs: " + found)
                : Optional.empty();
    }

    void count(Tally tally) {
        tally.count("formulas compared", formula.compared());
        tally.count("formulas unknown", formula.unknown());
    }
}
