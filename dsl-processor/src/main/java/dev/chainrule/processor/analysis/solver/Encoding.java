package dev.chainrule.processor.analysis.solver;

import dev.chainrule.processor.analysis.meaning.Application;
import dev.chainrule.processor.analysis.meaning.Lineup;
import dev.chainrule.processor.analysis.solver.Image.Holder;
import dev.chainrule.processor.analysis.solver.Image.Listed;
import dev.chainrule.processor.model.BoundChain;
import dev.chainrule.processor.model.Expression;
import dev.chainrule.processor.model.Rule;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** What do the applications along one lineup say, in terms? Each is worked out once. */
final class Encoding {

    private final Vocabulary words;
    private final Facts facts;
    private final Lineup lineup;
    private final boolean told;

    // By identity, since a rule with a long body is slow to compare.
    private final IdentityHashMap<Rule, Map<List<Application.Argument>, Encoded>> known = new IdentityHashMap<>();

    private int count;

    /** @param told whether somebody is to read the requests that are found */
    Encoding(Vocabulary words, Facts facts, Lineup lineup, boolean told) {
        this.words = words;
        this.facts = facts;
        this.lineup = lineup;
        this.told = told;
    }

    boolean told() {
        return told;
    }

    /** Whether somebody wants to know which demands exclude each other: of requests to be told only where runs may be longer. */
    boolean isCoreOfUse() {
        return !told || lineup.chain().positions().stream().anyMatch(BoundChain.Position::run);
    }

    Lineup lineup() {
        return lineup;
    }

    Facts facts() {
        return facts;
    }

    Vocabulary words() {
        return words;
    }

    Encoded of(Application application) {
        return known.computeIfAbsent(application.rule(), unused -> new HashMap<>())
                .computeIfAbsent(application.arguments(), unused -> encode(application, count++));
    }

    private Encoded encode(Application application, int index) {
        Ledger ledger = new Ledger("check" + index);
        List<Term> asked = new ArrayList<>();
        List<Image> arguments = new ArrayList<>();
        for (Application.Argument argument : application.arguments()) {
            arguments.add(image(argument));
            if (argument instanceof Application.One one && !one.when().isEmpty()) {
                asked.add(facts.isOneOf(facts.party(one.seat()), one.when()));
            }
        }
        Rule rule = application.rule();
        Term missing = new Demanded(rule, facts).missing(arguments);
        Evaluated body = body(rule, ledger, arguments);
        Term when = Terms.and(asked);
        Links links = Links.of(List.of(when, missing, body.thrown(), body.truth()), ledger, words, facts);
        return new Encoded(application, index, when, missing, body, ledger, links);
    }

    private Image image(Application.Argument argument) {
        if (argument instanceof Application.One one) {
            return thing(facts.party(one.seat()));
        }
        if (argument instanceof Application.Run run) {
            List<Image> parties =
                    run.seats().stream().map(seat -> thing(facts.party(seat))).toList();
            return new Image.Many(Terms.FALSE, Guarded.only(new Listed(parties)));
        }
        return thing(facts.deal());
    }

    private static Image thing(Holder holder) {
        return new Image.Thing(Terms.FALSE, Guarded.only(holder));
    }

    private Evaluated body(Rule rule, Ledger ledger, List<Image> arguments) {
        if (rule.condition().isPresent()) {
            return new Encoder(words, facts, ledger, arguments)
                    .condition(rule.condition().get());
        }
        if (rule.body() == Rule.Body.FALSE) {
            return Evaluated.of(Terms.FALSE, Terms.FALSE);
        }
        return new Encoder(words, facts, ledger, arguments)
                .condition(Expression.Unread.body(Expression.Reason.STATEMENT, rule.name()));
    }
}
