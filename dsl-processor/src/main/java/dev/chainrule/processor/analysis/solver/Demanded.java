package dev.chainrule.processor.analysis.solver;

import static dev.chainrule.processor.analysis.solver.Terms.and;
import static dev.chainrule.processor.analysis.solver.Terms.not;
import static dev.chainrule.processor.analysis.solver.Terms.or;

import dev.chainrule.processor.analysis.solver.Image.Holder;
import dev.chainrule.processor.analysis.solver.Image.Listed;
import dev.chainrule.processor.model.Accessor;
import dev.chainrule.processor.model.Fact;
import dev.chainrule.processor.model.Rule;
import java.util.ArrayList;
import java.util.List;

/** When is a fact missing that a rule demands before its body runs? */
final class Demanded {

    private final Rule rule;
    private final Facts facts;

    Demanded(Rule rule, Facts facts) {
        this.rule = rule;
        this.facts = facts;
    }

    /** @param arguments of the rule */
    Term missing(List<Image> arguments) {
        List<Term> missing = new ArrayList<>();
        for (Fact fact : rule.demanded()) {
            for (Holder holder : holders(arguments.get(fact.parameter()))) {
                missing.add(missing(fact, holder));
            }
        }
        return or(missing);
    }

    private static List<Holder> holders(Image argument) {
        List<Holder> holders = new ArrayList<>();
        if (argument instanceof Image.Thing thing) {
            thing.of().forEach(holder -> holders.add(holder.value()));
        } else if (argument instanceof Image.Many many) {
            for (Guarded<Image.Source> source : many.of()) {
                if (source.value() instanceof Listed listed) {
                    listed.elements().forEach(element -> holders.addAll(holders(element)));
                }
            }
        }
        return holders;
    }

    private Term missing(Fact fact, Holder root) {
        Term asked = fact.as().map(type -> facts.isA(root, type)).orElse(Terms.TRUE);
        List<Term> missing = new ArrayList<>();
        Holder holder = root;
        List<Accessor> accessors = fact.asked(rule.method(), facts.types()::find);
        for (int i = 0; i < accessors.size(); i++) {
            Accessor accessor = accessors.get(i);
            Image answer = facts.ask(holder, accessor.name(), facts.types().of(accessor.type()), accessor.nullable());
            boolean required = i == fact.accessors().size() - 1 || accessor.isRequired();
            if (required) {
                missing.add(and(asked, missing(fact, accessor.name(), holder, answer.absent())));
            }
            asked = and(asked, not(answer.absent()));
            if (answer instanceof Image.Maybe maybe) {
                asked = and(asked, maybe.present());
                answer = maybe.value();
            }
            if (!(answer instanceof Image.Thing thing)) {
                break;
            }
            holder = thing.of().get(0).value();
        }
        return or(missing);
    }

    /** Of an object that answers by a method of its own nobody knows whether the answer is missing. */
    private Term missing(Fact fact, String accessor, Holder holder, Term absent) {
        List<Term> own = fact.answering(accessor).stream()
                .map(type -> facts.isA(holder, type))
                .toList();
        return own.isEmpty()
                ? absent
                : Terms.ite(or(own), facts.truth(holder.name() + "." + accessor + "#unsure"), absent);
    }
}
