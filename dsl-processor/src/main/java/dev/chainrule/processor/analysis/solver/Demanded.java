package dev.chainrule.processor.analysis.solver;

import static dev.chainrule.processor.analysis.solver.Terms.and;
import static dev.chainrule.processor.analysis.solver.Terms.not;
import static dev.chainrule.processor.analysis.solver.Terms.or;

import dev.chainrule.processor.analysis.solver.Image.Holder;
import dev.chainrule.processor.analysis.solver.Image.Listed;
import dev.chainrule.processor.model.Accessor;
import dev.chainrule.processor.model.ClassRef;
import dev.chainrule.processor.model.Fact;
import dev.chainrule.processor.model.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

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
        Optional<ClassRef> owner = fact.as().or(() -> declared(fact.parameter()));
        List<Term> missing = new ArrayList<>();
        Holder holder = root;
        List<String> accessors = fact.accessors();
        for (int i = 0; i < accessors.size(); i++) {
            String name = accessors.get(i);
            Optional<Accessor> accessor = owner.flatMap(type -> facts.types().accessor(type, name));
            if (accessor.isEmpty()) {
                break;
            }
            Image answer = facts.ask(
                    holder,
                    name,
                    facts.types().of(accessor.get().type()),
                    accessor.get().nullable());
            boolean required = i == accessors.size() - 1 || accessor.get().isRequired();
            if (required) {
                missing.add(and(asked, answer.absent()));
            }
            asked = and(asked, not(answer.absent()));
            owner = accessor.get().type().declared();
            if (!(answer instanceof Image.Thing thing)) {
                break;
            }
            holder = thing.of().get(0).value();
        }
        return or(missing);
    }

    private Optional<ClassRef> declared(int parameter) {
        var type = rule.method().parameters().get(parameter).type();
        return type.listElement().or(type::declared);
    }
}
