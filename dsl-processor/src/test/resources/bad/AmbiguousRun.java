package bad;

import dev.chainrule.Chain;
import dev.chainrule.Party;
import dev.chainrule.Policy;
import dev.chainrule.Repeated;
import java.util.List;

/** Nobody can tell where one run ends and the next begins if both may hold the same party. */
@Policy(source = "Statutes")
public interface AmbiguousRun {

    @Party("maker")
    interface Maker {}

    @Party("dealer")
    interface Dealer {}

    @Party("big dealer")
    interface BigDealer extends Dealer {}

    @Chain
    void twice(
            Maker maker,
            @Repeated List<Dealer> dealers,
            @Repeated List<BigDealer> more); // ERROR chainrule:ambiguous-run "Nothing tells where the run dealers of the chain twice ends and the run more begins, because both may hold the party big dealer"

    @Chain
    void between(
            Maker maker,
            @Repeated List<Dealer> early,
            Dealer between,
            @Repeated(min = 0) List<Dealer> late, // ERROR chainrule:ambiguous-run "the run early of the chain between ends and the run late begins"
            Maker last);

    @Chain
    void counted(Maker maker, @Repeated(min = 2, max = 2) List<Dealer> two, @Repeated List<Dealer> others, Dealer last);

    @Chain
    void apart(@Repeated List<Dealer> dealers, Maker maker, @Repeated List<Dealer> others);
}
