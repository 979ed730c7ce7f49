package dev.chainrule.processor.analysis.solver;

import dev.chainrule.processor.analysis.meaning.Application;
import dev.chainrule.processor.analysis.meaning.Judge;
import dev.chainrule.processor.analysis.meaning.Outcome;
import dev.chainrule.processor.analysis.meaning.Result;
import dev.chainrule.processor.analysis.meaning.Unknowns;
import dev.chainrule.processor.model.Expression.Unread;
import dev.chainrule.processor.model.Request;
import dev.chainrule.processor.model.Rule;
import dev.chainrule.processor.model.Value;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/** Does a request meet demands, when they are evaluated? */
final class Replay {

    private final Judge judge;
    private final Request request;

    Replay(Judge judge, Request request) {
        this.judge = judge;
        this.request = request;
    }

    /** Whether an application comes to what is demanded, where that which could not be read answers so. */
    boolean meets(Application application, Demand.Result result, Unknowns unknowns) {
        Outcome outcome = judge.ask(application, request, unknowns);
        return switch (result) {
            case PASSES -> outcome.passes();
            case FAILS -> outcome.fails();
            case FALSE -> outcome instanceof Outcome.False;
            case THROWS -> outcome instanceof Outcome.Thrown || outcome instanceof Outcome.MissingFact;
        };
    }

    /** The same with what a solution answers; a body that could not be read at all comes to what is demanded. */
    boolean meets(Encoded encoded, Demand.Result result, Solution solution, Reading reading) {
        Rule rule = encoded.application().rule();
        if (meets(encoded.application(), result, answers(encoded, solution, reading))) {
            return true;
        }
        return isUnreadable(rule) && judge.ask(encoded.application(), request, Unknowns.NONE) instanceof Outcome.Open;
    }

    private static boolean isUnreadable(Rule rule) {
        return rule.condition().isEmpty() && rule.body() != Rule.Body.FALSE;
    }

    /** What a solution says of each evaluation, in order. */
    private static Unknowns answers(Encoded encoded, Solution solution, Reading reading) {
        if (encoded.ledger().asked().isEmpty()) {
            return Unknowns.NONE;
        }
        Map<Integer, List<Result>> bySite = new HashMap<>();
        for (Ledger.Asked asked : encoded.ledger().asked()) {
            if (solution.model().truth(asked.reached())) {
                bySite.computeIfAbsent(asked.site().site(), unused -> new ArrayList<>())
                        .add(answer(asked, solution, reading));
            }
        }
        Map<Integer, Integer> told = new HashMap<>();
        return (Unread site, List<Value> arguments) -> {
            List<Result> results = bySite.getOrDefault(site.site(), List.of());
            int next = told.merge(site.site(), 1, Integer::sum) - 1;
            return next < results.size() ? Optional.of(results.get(next)) : Optional.empty();
        };
    }

    private static Result answer(Ledger.Asked asked, Solution solution, Reading reading) {
        return solution.model().truth(asked.evaluated().thrown())
                ? new Result.Thrown()
                : new Result.Known(
                        reading.of(asked.evaluated().image(), asked.site().type()));
    }

    /** What could not be read and has to answer in a certain way, in words. */
    static List<String> words(Encoded encoded, Solution solution, Reading reading) {
        TreeSet<String> words = new TreeSet<>();
        for (Ledger.Asked asked : encoded.ledger().asked()) {
            if (solution.model().truth(asked.reached())) {
                Result answer = answer(asked, solution, reading);
                String says = answer instanceof Result.Known known ? "answers " + Plain.text(known.value()) : "throws";
                words.add(asked.site().what() + " " + says);
            }
        }
        return List.copyOf(words);
    }
}
