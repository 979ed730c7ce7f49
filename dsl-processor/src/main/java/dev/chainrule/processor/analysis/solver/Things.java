package dev.chainrule.processor.analysis.solver;

import static dev.chainrule.processor.analysis.solver.Terms.and;
import static dev.chainrule.processor.analysis.solver.Terms.not;
import static dev.chainrule.processor.analysis.solver.Terms.or;

import dev.chainrule.processor.analysis.solver.Image.Holder;
import dev.chainrule.processor.model.ClassRef;
import dev.chainrule.processor.model.Expression;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What do objects answer, and of which types are they? */
final class Things {

    private static final ClassRef OBJECT = new ClassRef("java.lang", "Object");

    private final Encoder encoder;
    private final Kinds kinds;
    private final Facts facts;

    Things(Encoder encoder, Kinds kinds, Facts facts) {
        this.encoder = encoder;
        this.kinds = kinds;
        this.facts = facts;
    }

    /** Nothing where the expression is of another kind. */
    @Nullable
    Evaluated of(Expression body) {
        if (body instanceof Expression.Ask ask) {
            Evaluated of = encoder.of(ask.of()).there();
            // A constant of an enum may be asked, too, through an interface of its own.
            return of.image() instanceof Image.Thing thing
                    ? new Evaluated(of.thrown(), answer(thing, ask))
                    : kinds.anything(of, ask.type());
        }
        if (body instanceof Expression.IsA asked) {
            Evaluated of = encoder.of(asked.of());
            return Evaluated.of(of.thrown(), and(not(of.image().absent()), isA(of.image(), asked.type())));
        }
        return null;
    }

    private Image answer(Image.Thing of, Expression.Ask ask) {
        Image answer = new Image.Nothing();
        boolean first = true;
        for (Guarded<Holder> holder : of.of()) {
            Image told = facts.ask(holder.value(), ask.accessor(), ask.type(), ask.nullable());
            answer = first ? told : Images.either(holder.when(), told, answer);
            first = false;
        }
        return answer;
    }

    /** Whether a value that is not null is of a type. */
    private Term isA(Image image, ClassRef type) {
        if (image instanceof Image.Nothing || type.equals(OBJECT)) {
            return Terms.constant(type.equals(OBJECT));
        }
        if (image instanceof Image.Thing thing) {
            List<Term> cases = new ArrayList<>();
            for (Guarded<Holder> holder : thing.of()) {
                cases.add(and(holder.when(), facts.isA(holder.value(), type)));
            }
            return or(cases);
        }
        boolean known = (image instanceof Image.Choice choice && choice.type().equals(type))
                || (image instanceof Image.Text && type.canonicalName().equals("java.lang.String"))
                || (image instanceof Image.Date && type.canonicalName().equals("java.time.LocalDate"));
        return known ? Terms.TRUE : encoder.unknown("is");
    }
}
