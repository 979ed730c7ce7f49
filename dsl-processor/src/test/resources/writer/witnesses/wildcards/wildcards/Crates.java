package wildcards;

import dev.chainrule.Chain;
import dev.chainrule.Party;
import dev.chainrule.Policy;
import dev.chainrule.Rule;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Facts with wildcards, which are read as what they are above all. */
@Policy(source = "Statutes")
public interface Crates {

    enum Kind {
        FRAGILE,
        STURDY
    }

    interface Crate {
        boolean sealed();

        int weight();
    }

    @Party("packer")
    interface Packer {
        List<? extends Crate> crates();

        Optional<? extends Crate> sample();

        Set<? extends Kind> kinds();

        Optional<? extends Kind> best();
    }

    @Party("carrier")
    interface Carrier {}

    @Chain
    void packed(Packer packer, Carrier carrier);

    @Rule(otherwise = "{packer} has open crates")
    static boolean sealedCrates(Packer packer) {
        return packer.crates().stream().allMatch(Crate::sealed);
    }

    @Rule(otherwise = "{packer} has a heavy crate")
    static boolean light(Packer packer) {
        for (var crate : packer.crates()) {
            if (crate.weight() > 7) {
                return false;
            }
        }
        return packer.crates().stream().noneMatch((Crate crate) -> crate.weight() == 3);
    }

    @Rule(otherwise = "The sample of {packer} is open")
    static boolean sealedSample(Packer packer) {
        var sample = packer.sample();
        return sample.isEmpty() || sample.get().sealed();
    }

    @Rule(otherwise = "{packer} packs nothing fragile")
    static boolean fragile(Packer packer) {
        return packer.kinds().contains(Kind.FRAGILE);
    }

    @Rule(otherwise = "{packer} is not best at what is sturdy")
    static boolean sturdy(Packer packer) {
        return packer.best().isPresent() && packer.best().get() == Kind.STURDY;
    }
}
