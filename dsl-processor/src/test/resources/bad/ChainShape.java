package bad;

import dev.chainrule.Chain;
import dev.chainrule.Party;
import dev.chainrule.Policy;

/** A chain says who may stand where, and nothing else. */
@Policy(source = "Statutes")
public interface ChainShape {

    @Party("maker")
    interface Maker {}

    @Chain
    default void withBody(Maker maker, Maker other) {} // ERROR chainrule:chain-not-abstract "The chain withBody is a default method"

    @Chain
    static void ofNobody(Maker maker, Maker other) {} // ERROR chainrule:chain-not-abstract "The chain ofNobody is static"

    @Chain
    boolean answering(Maker maker, Maker other); // ERROR chainrule:chain-not-void "The chain answering returns boolean"

    @Chain
    <M extends Maker> void generic(M maker, Maker other); // ERROR chainrule:chain-generic

    @Chain
    void failing(Maker maker, Maker other) throws Exception; // ERROR chainrule:chain-throws "java.lang.Exception"

    @Chain
    int wrongTwice(Maker maker, Maker other) throws Exception; // ERROR chainrule:chain-not-void // ERROR chainrule:chain-throws
}
