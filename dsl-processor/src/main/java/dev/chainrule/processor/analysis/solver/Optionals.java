package dev.chainrule.processor.analysis.solver;

import dev.chainrule.processor.model.Expression;
import org.jspecify.annotations.Nullable;

/** What comes of a value that may be absent? */
final class Optionals {

    private final Encoder encoder;
    private final Kinds kinds;

    Optionals(Encoder encoder, Kinds kinds) {
        this.encoder = encoder;
        this.kinds = kinds;
    }

    /** Nothing where the expression is of another kind. */
    @Nullable
    Evaluated of(Expression body) {
        if (body instanceof Expression.MaybeOf made) {
            Evaluated value = encoder.of(made.value());
            Term absent = value.image().absent();
            Image maybe = new Image.Maybe(
                    Terms.FALSE, Terms.not(absent), value.image().there());
            return made.nullable()
                    ? new Evaluated(value.thrown(), maybe)
                    : new Evaluated(Terms.or(value.thrown(), absent), maybe);
        }
        if (body instanceof Expression.IsPresent asked) {
            Evaluated maybe = kinds.maybe(encoder.of(asked.maybe()));
            return Evaluated.of(maybe.thrown(), present(maybe.image()));
        }
        if (body instanceof Expression.Get get) {
            Evaluated maybe = kinds.maybe(encoder.of(get.maybe()));
            Term thrown = Terms.or(maybe.thrown(), Terms.not(present(maybe.image())));
            Image value = maybe.image() instanceof Image.Maybe known ? known.value() : new Image.Nothing();
            return new Evaluated(thrown, value);
        }
        return null;
    }

    private static Term present(Image image) {
        return image instanceof Image.Maybe maybe ? maybe.present() : Terms.FALSE;
    }
}
