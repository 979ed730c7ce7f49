package ends;

import dev.chainrule.Chain;
import dev.chainrule.Party;
import dev.chainrule.Policy;
import dev.chainrule.Repeated;
import dev.chainrule.Rule;
import java.util.List;

/** Runs that nobody can show as long as they have to be. */
@Policy(source = "Statutes")
public interface Caravans {

    @Party("maker")
    interface Maker {}

    @Party("camel")
    interface Camel {
        int age();
    }

    @Party("shop")
    interface Shop {}

    @Chain
    void byLand(Maker maker, @Repeated(min = Integer.MAX_VALUE) List<Camel> camels, Shop shop);

    @Chain(closed = "Camels do not swim")
    void bySea(Shop shop, @Repeated(min = 2_000_000_000) List<Camel> camels, Maker maker);

    @Rule(otherwise = "{camel} is too young")
    static boolean grown(Camel camel) {
        return camel.age() > 3;
    }
}
