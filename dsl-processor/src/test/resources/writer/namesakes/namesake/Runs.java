package namesake;

import dev.chainrule.Chain;
import dev.chainrule.Party;
import dev.chainrule.Policy;
import dev.chainrule.Repeated;
import dev.chainrule.Rule;
import java.util.List;

/** A run called {@code party}, in a rule that takes whole runs of other types as well. */
@Policy(source = "Runs")
public interface Runs {

    interface Named {
        String id();
    }

    @Party("miller")
    interface Miller extends Named {
        boolean good();
    }

    @Party("baker")
    interface Baker extends Named {
        boolean good();
    }

    @Party("shop")
    interface Shop {
        boolean open();
    }

    @Chain
    void any(Shop shop, @Repeated List<Named> party, Shop other);

    @Chain
    void millers(Shop shop, @Repeated List<Miller> party, Baker baker);

    @Rule(otherwise = "{run}: {run.id}")
    static boolean few(List<Named> run) {
        return run.size() < 2 || run.set(0, null) == null;
    }
}
