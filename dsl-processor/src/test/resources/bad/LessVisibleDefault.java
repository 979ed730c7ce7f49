package bad;

import dev.chainrule.Chain;
import dev.chainrule.Party;
import dev.chainrule.Policy;
import dev.chainrule.Rule;

/** A validator of a policy that extends this one, in another package, asks for the same. */
@Policy(source = "Statutes")
public interface LessVisibleDefault {

    @Party("maker")
    interface Maker extends LessVisibleOrganization {}

    @Chain
    void direct(Maker maker, Maker other);

    @Rule(otherwise = "{maker.self.id} has no name") // ERROR chainrule:less-visible "The placeholder {maker.self.id} names the accessor self of Maker, which is less visible than the policy LessVisibleDefault"
    static boolean named(Maker maker) {
        return !maker.id().isEmpty();
    }
}

interface LessVisibleOrganization {
    String id();

    default LessVisibleOrganization self() {
        return this;
    }
}
