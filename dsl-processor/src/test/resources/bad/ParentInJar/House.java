package bad;

import dev.chainrule.Chain;
import dev.chainrule.Policy;

/** What a parent in a jar says counts as if its source were here. */
@Policy(source = "House rules", mayLoosen = false)
public interface House extends Law {

    @Override
    default void direct(Maker maker, Maker other) {} // ERROR chainrule:chain-with-body "gives a body to the chain direct of Law"

    @Override
    void onward(Maker maker, Maker other, Maker third); // ERROR chainrule:chain-without-annotation "declares the chain onward of Law again"

    @Chain
    void longer( // ERROR chainrule:loosens "beyond what the parents of House permit"
            Maker maker, Maker other, Maker third, Maker fourth);
}
