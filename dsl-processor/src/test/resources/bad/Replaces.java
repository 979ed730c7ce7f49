package bad;

import dev.chainrule.Chain;
import dev.chainrule.Party;
import dev.chainrule.Policy;

/** A policy takes the place of another policy. */
final class Replaces {

    @Party("maker")
    interface Maker {}

    @Policy(
            source = "Statutes",
            replaces = String.class) // ERROR chainrule:replaces-no-policy "The policy Text replaces String"
    interface Text {

        @Chain
        void direct(Maker maker, Maker other);
    }

    @Policy(
            source = "Statutes",
            replaces = Itself.class) // ERROR chainrule:replaces-itself
    interface Itself {

        @Chain
        void direct(Maker maker, Maker other);
    }

    @Policy(
            source = "Statutes",
            replaces = Itself[].class) // ERROR chainrule:replaces-no-policy "The policy Many replaces Itself[]"
    interface Many {

        @Chain
        void direct(Maker maker, Maker other);
    }

    private Replaces() {}
}
