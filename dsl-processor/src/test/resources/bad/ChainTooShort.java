package bad;

import dev.chainrule.Chain;
import dev.chainrule.Party;
import dev.chainrule.Policy;
import dev.chainrule.Repeated;
import dev.chainrule.Transaction;
import java.util.List;

/** A chain joins a seller and a buyer, however short its runs are. */
@Policy(source = "Statutes")
public interface ChainTooShort {

    @Party("maker")
    interface Maker {}

    @Transaction
    interface Sale {}

    @Chain
    void nobody(); // ERROR chainrule:chain-too-short "The chain nobody can be as short as no party at all"

    @Chain
    void onlySale(Sale sale); // ERROR chainrule:chain-too-short "no party at all"

    @Chain
    void alone(Sale sale, Maker maker); // ERROR chainrule:chain-too-short "The chain alone can be as short as a single party"

    @Chain
    void run(@Repeated List<Maker> makers); // ERROR chainrule:chain-too-short "a single party"

    @Chain
    void optional(Maker maker, @Repeated(min = 0) List<Maker> makers); // ERROR chainrule:chain-too-short "a single party"

    @Chain
    void enough(@Repeated(min = 2) List<Maker> makers);
}
