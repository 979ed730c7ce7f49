// only: javac -- Eclipse's compiler shows no bodies
package bad;

import dev.chainrule.Party;
import dev.chainrule.Policy;

/** A party that breaks the promise of a parent in a jar by where it may stand. */
@Policy(source = "House rules")
public interface BrokeredChild extends LicensedParent {

    @Party("broker")
    interface Broker extends LicensedParent.Seller {} // ERROR chainrule:guarantee-refuted "The guarantee onlyLicensed does not hold along the chain sale"
}
