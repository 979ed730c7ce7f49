package bad;

import dev.chainrule.Chain;
import dev.chainrule.Party;
import dev.chainrule.Policy;

/** As when a folder of generated sources is compiled as well. */
@Policy(source = "Trade terms")
public interface GeneratedAgain { // ERROR chainrule:generated-among-sources "The sources hold GeneratedAgainValidator, GeneratedAgainChains, GeneratedAgainDecision, GeneratedAgainFacts and GeneratedAgainModel, which seem to be what Chainrule wrote for the policy GeneratedAgain before."

    @Party("maker")
    interface Maker {}

    @Party("shop")
    interface Shop {}

    @Chain
    void sell(Maker maker, Shop shop);
}

final class GeneratedAgainValidator {}

final class GeneratedAgainChains {}

final class GeneratedAgainDecision {}

final class GeneratedAgainFacts {}

final class GeneratedAgainModel {}
