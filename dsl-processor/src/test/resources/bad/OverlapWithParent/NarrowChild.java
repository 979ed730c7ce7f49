// only: javac -- under Eclipse's compiler nothing is proven
package bad;

import dev.chainrule.Chain;
import dev.chainrule.Policy;

/** A chain of one's own beside one from a jar. */
@Policy(source = "House rules")
public interface NarrowChild extends WideParent {

    @Chain
    void direct(Maker maker, Buyer buyer); // WARNING chainrule:overlapping-chains "The chains direct and any accept the same parties"
}
