package bazaar;

import bazaar.abroad.Agent;
import bazaar.abroad.Currency;
import bazaar.abroad.Guild;
import dev.chainrule.Chain;
import dev.chainrule.EffectiveDate;
import dev.chainrule.Next;
import dev.chainrule.Party;
import dev.chainrule.Policy;
import dev.chainrule.Repeated;
import dev.chainrule.Rule;
import dev.chainrule.Transaction;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Facts of every kind, and names that a snippet must not stumble over. */
@Policy(source = "Customs of the bazaar")
public interface Bazaar {

    enum Grade {
        FINE,
        COARSE
    }

    interface Stall {
        String row();

        Grade grade();

        Optional<Stall> beside();

        default boolean isFine() {
            return grade() == Grade.FINE;
        }
    }

    /** Cannot be implemented with facts alone, and is no party. */
    interface Scale {
        int weigh(String goods);
    }

    interface Named {
        String record();

        Optional<String> var();
    }

    @Party("weaver")
    interface Weaver extends Named {
        byte tiny();

        short small();

        char letter();

        int size();

        long large();

        double share();

        boolean yield();

        Byte tinyBox();

        Short smallBox();

        Character letterBox();

        Integer sizeBox();

        Long largeBox();

        Double shareBox();

        Boolean sealed();
    }

    @Party("dyer")
    interface Dyer extends Named {
        Optional<Byte> tiny();

        Optional<Character> letter();

        Optional<Long> large();

        Optional<LocalDate> since();

        Optional<Grade> grade();

        Optional<Stall> stall();

        Optional<Optional<String>> twice();

        Optional<? extends Number> some();

        Optional<Object> anything();

        Optional<Scale> scale();
    }

    @Party("merchant")
    interface Merchant extends Named {
        Set<Grade> grades();

        Set<Long> numbers();

        List<String> goods();

        Collection<Character> letters();

        List<Stall> stalls();

        Set<? extends LocalDate> days();

        Stall stall();

        Scale scale();

        Map<String, ? extends List<Stall[]>> plan();

        int[][] prices();

        Currency currency();
    }

    /** Whoever stands at the gate. */
    interface Keeper {
        int decision();

        String post();
    }

    @Party("guard")
    interface Guard extends Keeper {
        String guard();
    }

    @Party("tax collector")
    interface Collector extends Keeper {
        String collector();

        @Override
        default String post() {
            return collector();
        }
    }

    @Transaction
    interface Deal {
        @EffectiveDate
        LocalDate date();

        Currency currency();
    }

    @Chain
    void decision(Deal decision, Weaver record, @Repeated(min = 0) List<Dyer> dyers, Merchant BazaarFacts);

    @Chain
    void check(Weaver weaver, Agent agent, Guild List);

    @Chain
    void gate(@Repeated(max = 3) List<Keeper> keepers, Merchant bazaar, Keeper java);

    @Rule(otherwise = "{weaver.record} is not {merchant.record}")
    static boolean sameRecord(Weaver weaver, Merchant merchant) {
        return weaver.record().equals(merchant.record()) || merchant.grades().contains(Grade.FINE);
    }

    @Rule(otherwise = "{keeper.decision}")
    static boolean strict(Keeper keeper, @Next Merchant merchant) {
        return keeper.decision() > 0 && merchant.stall().beside().isEmpty();
    }

    @Rule(otherwise = "{guard.guard}")
    static boolean guarded(Guard guard) {
        return guard.guard().isEmpty();
    }

    @Rule(otherwise = "{dyer.letter} of {weaver.letter}", from = "2020-01-01")
    static boolean numbered(Deal deal, Weaver weaver, Dyer dyer) {
        return weaver.letter() == 'a' || dyer.letter().isPresent() && weaver.largeBox() > deal.date().getYear();
    }

    @Rule(otherwise = "{agent.number}")
    static boolean numberedAgent(Weaver weaver, Agent agent) {
        return agent.number() > weaver.size();
    }
}
