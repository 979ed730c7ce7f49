package dev.chainrule.processor.analysis.solver;

import de.uni_freiburg.informatik.ultimate.logic.Annotation;
import de.uni_freiburg.informatik.ultimate.logic.ApplicationTerm;
import de.uni_freiburg.informatik.ultimate.logic.SMTLIBConstants;
import de.uni_freiburg.informatik.ultimate.logic.Script;
import java.util.ArrayList;
import java.util.List;

/** What does a fresh solver say to one query? */
final class SmtSession {

    /** Assertions are named by this and their index. */
    private static final String ASSERTION = "a";

    /** Even an easy query takes some for each of its terms, and would not be answered merely since it is long. */
    private static final int STEPS_A_TERM = 4;

    private final Script script;
    private final SmtTerms terms;

    /** Everything is declared before anything is asserted, so that the order of declarations is that of the query alone. */
    SmtSession(Script script, Query query, Brake brake) {
        this.script = script;
        terms = new SmtTerms(script);
        query.terms().forEach(terms::of);
        brake.loosen(STEPS_A_TERM * terms.size());
        terms.bounds().forEach(script::assertTerm);
        for (Term term : query.background()) {
            script.assertTerm(terms.of(term));
        }
        for (int i = 0; i < query.assertions().size(); i++) {
            script.assertTerm(script.annotate(
                    terms.of(query.assertions().get(i)), new Annotation(SMTLIBConstants.NAMED, ASSERTION + i)));
        }
    }

    Answer answer(Brake brake) {
        return switch (script.checkSat()) {
            case SAT -> new Answer.Satisfiable(terms.model());
            case UNSAT -> new Answer.Unsatisfiable(core());
            case UNKNOWN -> new Answer.Unknown(brake.pulled().orElse(Doubt.GAVE_UP));
        };
    }

    private List<Integer> core() {
        List<Integer> core = new ArrayList<>();
        for (var term : script.getUnsatCore()) {
            String name = ((ApplicationTerm) term).getFunction().getName();
            core.add(Integer.valueOf(name.substring(ASSERTION.length())));
        }
        return core.stream().sorted().toList();
    }
}
