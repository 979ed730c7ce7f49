package dev.chainrule.processor.analysis.solver;

import dev.chainrule.processor.model.ClassRef;
import dev.chainrule.processor.model.JavaType;
import dev.chainrule.processor.model.ValueType;
import dev.chainrule.processor.model.ValueType.Size;
import java.util.List;

/**
 * What is a value where Java asks for one kind of it, and terms know it as another, such as one whose type was a variable?
 * Anything of the kind that is asked for. A null throws.
 */
final class Kinds {

    private static final ValueType OBJECT =
            new ValueType.Other(new JavaType.Declared(new ClassRef("java.lang", "Object"), List.of()));

    private final Vocabulary words;
    private final Ledger ledger;

    Kinds(Vocabulary words, Ledger ledger) {
        this.words = words;
        this.ledger = ledger;
    }

    Evaluated truth(Evaluated value) {
        Evaluated there = value.there();
        return there.image() instanceof Image.Truth ? there : anything(there, new ValueType.Truth(false));
    }

    Evaluated whole(Evaluated value) {
        Evaluated there = value.there();
        return there.image() instanceof Image.Whole ? there : anything(there, new ValueType.Whole(Size.LONG, false));
    }

    Evaluated date(Evaluated value) {
        Evaluated there = value.there();
        return there.image() instanceof Image.Date ? there : anything(there, new ValueType.Date());
    }

    /** Whatever has a place in an order of its own kind. */
    Evaluated ordered(Evaluated value) {
        Evaluated there = value.there();
        boolean known = there.image() instanceof Image.Date || there.image() instanceof Image.Choice;
        return known ? there : whole(there);
    }

    Evaluated maybe(Evaluated value) {
        Evaluated there = value.there();
        return there.image() instanceof Image.Maybe ? there : anything(there, new ValueType.Maybe(OBJECT));
    }

    Evaluated many(Evaluated value) {
        Evaluated there = value.there();
        return there.image() instanceof Image.Many ? there : anything(there, new ValueType.Many(OBJECT));
    }

    /** Something of a type of which nothing else is known; after what threw before. */
    Evaluated anything(Evaluated earlier, ValueType type) {
        if (earlier.thrown().equals(Terms.TRUE)) {
            return Evaluated.throwing();
        }
        ledger.open(Terms.TRUE);
        String name = ledger.unused("anything");
        return new Evaluated(
                earlier.thrown(), words.shapes().of(name, type, ledger, ledger.truth(name + "#absent"), false, true));
    }
}
