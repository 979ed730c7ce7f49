package dev.chainrule.processor.analysis.proof;

import dev.chainrule.processor.analysis.meaning.Application;
import dev.chainrule.processor.analysis.meaning.Applications;
import dev.chainrule.processor.analysis.meaning.Lineup;
import dev.chainrule.processor.analysis.proof.Search.Question;
import dev.chainrule.processor.analysis.solver.Demand;
import dev.chainrule.processor.analysis.solver.Demand.Result;
import dev.chainrule.processor.model.BoundChain;
import dev.chainrule.processor.model.BoundChain.Check;
import dev.chainrule.processor.model.Rule;
import dev.chainrule.processor.model.Window;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** What is demanded of the checks along a lineup? */
public final class Demands {

    private Demands() {}

    /** That all checks of these rules pass. */
    public static List<Demand> passing(List<Check> checks, Predicate<Rule> rules, Lineup lineup) {
        return checks.stream()
                .filter(check -> rules.test(check.rule()))
                .flatMap(check -> Applications.of(check, lineup).stream())
                .map(application -> new Demand(application, Result.PASSES))
                .toList();
    }

    /** The checks of a chain in an era that deny: all but those of warnings. */
    public static List<Check> denying(BoundChain chain, Window era) {
        return chain.checks().stream()
                .filter(check -> !check.rule().warning())
                .filter(check -> check.rule().dates().window().covers(era))
                .toList();
    }

    /** A question for each application of a check: whether it can come to a result while others pass. */
    public static List<Question> each(Check check, Result result, List<Demand> passing, Lineup lineup) {
        return Applications.of(check, lineup).stream()
                .map(application -> question(application, result, passing))
                .toList();
    }

    private static Question question(Application application, Result result, List<Demand> passing) {
        List<Demand> demands = new ArrayList<>();
        demands.add(new Demand(application, result));
        demands.addAll(passing);
        return new Question(Optional.of(application), demands);
    }
}
