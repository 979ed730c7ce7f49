package bad;

import dev.chainrule.Chain;
import dev.chainrule.Party;
import dev.chainrule.Policy;
import dev.chainrule.Rule;

/** What looks like a placeholder and is none would be read by customers. */
@SuppressWarnings("chainrule:bodies-unread")
@Policy(source = "Statutes")
public interface UnfilledPlaceholder {

    @Party("maker")
    interface Maker {
        String name();

        boolean certified();

        int age();
    }

    @Chain
    void direct(Maker maker, Maker other);

    @Chain(
            cites = "As {maker} says", // WARNING chainrule:unfilled-placeholder "The text {maker} in the citations of the chain resold is no placeholder, since only messages and remedies are filled in. Put it in words."
            closed = "Closed for {maker.name}") // WARNING chainrule:unfilled-placeholder "The text {maker.name} in the reason of the chain resold"
    void resold(Maker maker, Maker other, Maker third);

    @Rule(
            otherwise = "The maker {{maker.name}} is not certified", // WARNING chainrule:unfilled-placeholder "The text {{maker.name}} in the message of the rule certified is no placeholder, since two opening braces stand for one brace. Write one brace at each end."
            remedies = {"Certify {{maker}}", "Ask {maker.name}"}, // WARNING chainrule:unfilled-placeholder "The text {{maker}} in the remedies of the rule certified"
            cites = "Article {maker}") // WARNING chainrule:unfilled-placeholder "The text {maker} in the citations of the rule certified"
    static boolean certified(Maker maker) {
        return maker.certified();
    }

    /** Braces that are meant. */
    @Rule(otherwise = "{{maker} and {{{maker}}} and {{age}}", cites = "Article {4}")
    static boolean grown(Maker maker) {
        return maker.age() > 18;
    }
}
