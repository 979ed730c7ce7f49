package dev.chainrule.processor.analysis.solver;

import dev.chainrule.processor.model.Expression;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** What does a body come to, whatever the facts are? Evaluates it with images in the place of values, from left to right. */
final class Encoder {

    private final Vocabulary words;
    private final Facts facts;
    private final Ledger ledger;
    private final List<Image> arguments;
    private final Map<Integer, Image> locals;
    private final Kinds kinds;
    private final Truths truths;
    private final Wholes wholes;
    private final Moves moves;
    private final Optionals optionals;
    private final Bags bags;
    private final Things things;
    private final Functions functions;

    /** @param arguments one for each parameter of the rule */
    Encoder(Vocabulary words, Facts facts, Ledger ledger, List<Image> arguments) {
        this(words, facts, ledger, arguments, Map.of());
    }

    private Encoder(Vocabulary words, Facts facts, Ledger ledger, List<Image> arguments, Map<Integer, Image> locals) {
        this.words = words;
        this.facts = facts;
        this.ledger = ledger;
        this.arguments = arguments;
        this.locals = new HashMap<>(locals);
        functions = new Functions(this, words, ledger);
        kinds = new Kinds(words, ledger);
        truths = new Truths(this, kinds, ledger);
        wholes = new Wholes(this, kinds, functions, ledger);
        moves = new Moves(this, kinds, ledger);
        optionals = new Optionals(this, kinds);
        bags = new Bags(this, kinds, wholes, ledger, new Members(words, facts, ledger, this));
        things = new Things(this, kinds, facts);
    }

    Evaluated of(Expression body) {
        if (body instanceof Expression.Literal literal) {
            return Evaluated.of(words.shapes().of(literal.value()));
        }
        if (body instanceof Expression.Parameter parameter) {
            return Evaluated.of(arguments.get(parameter.index()));
        }
        if (body instanceof Expression.Local local) {
            return Evaluated.of(Objects.requireNonNull(locals.get(local.id()), "No such local value"));
        }
        if (body instanceof Expression.Let let) {
            Evaluated value = of(let.value());
            let(let.id(), value.image());
            return of(let.in()).after(value.thrown());
        }
        if (body instanceof Expression.Derived derived) {
            return of(derived.body());
        }
        if (body instanceof Expression.Throws) {
            return Evaluated.throwing();
        }
        Evaluated found = truths.of(body);
        return found != null ? found : value(body);
    }

    private Evaluated value(Expression body) {
        Evaluated found = things.of(body);
        found = found != null ? found : wholes.of(body);
        found = found != null ? found : moves.of(body);
        found = found != null ? found : optionals.of(body);
        found = found != null ? found : bags.of(body);
        found = found != null ? found : functions.of(body);
        return Objects.requireNonNull(
                found, () -> "No meaning of " + body.getClass().getSimpleName());
    }

    /** The same of what is a condition: a null throws. */
    Evaluated condition(Expression body) {
        return kinds.truth(of(body));
    }

    void let(int id, Image value) {
        locals.put(id, value);
    }

    /** A condition on an element that is known only later. */
    Members.Condition later(int local, Expression condition) {
        Map<Integer, Image> now = Map.copyOf(locals);
        String name = ledger.unused("later");
        return (key, element) -> {
            Ledger other = new Ledger(name + "." + key);
            Encoder encoder = new Encoder(words, facts, other, arguments, now);
            encoder.let(local, element);
            return new Ledger.Told(encoder.condition(condition), other);
        };
    }

    /** Something of which nothing is known. */
    Term unknown(String kind) {
        return ledger.truth(ledger.unused(kind));
    }
}
