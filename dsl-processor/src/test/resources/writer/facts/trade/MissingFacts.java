package trade;

import dev.chainrule.Chain;
import dev.chainrule.Party;
import dev.chainrule.Policy;
import dev.chainrule.Repeated;
import dev.chainrule.Rule;
import java.util.List;

/** Facts that are asked behind a cast, or behind another fact that may be absent. */
class MissingFacts {

    @interface Nullable {}

    @SuppressWarnings("chainrule:identity-compared")
    @Policy(source = "Trade terms")
    interface Terms {

        interface Member {
            String id();

            @Nullable
            Member sponsor();
        }

        interface Graded extends Member {
            String grade();
        }

        @Party("seller")
        interface Seller extends Member {}

        @Party("broker")
        interface Broker extends Member {}

        @Party("buyer")
        interface Buyer extends Member {}

        @Chain
        void sell(Seller seller, @Repeated(min = 0) List<Broker> brokers, Buyer buyer);

        @Rule(otherwise = "{seller.id} is graded otherwise")
        static boolean sameGrade(Seller seller, Buyer buyer) {
            return !(seller instanceof Graded one) || ((Graded) buyer).grade() == one.grade();
        }

        @Rule(otherwise = "{brokers} are not all of grade A")
        static boolean gradedBrokers(List<Broker> brokers) {
            for (Broker broker : brokers) {
                if (broker instanceof Graded graded && !graded.grade().equals("A")) {
                    return false;
                }
            }
            return true;
        }

        @Rule(otherwise = "{seller.id} and {buyer.id} have different sponsors")
        static boolean sameSponsor(Seller seller, Buyer buyer) {
            return seller.sponsor() == null || buyer.sponsor() == null || seller.sponsor().id() == buyer.sponsor().id();
        }
    }

    record Plain(String id, Terms.Member sponsor) implements Terms.Seller, Terms.Broker, Terms.Buyer {}

    record WithGrade(String id, Terms.Member sponsor, String grade)
            implements Terms.Seller, Terms.Broker, Terms.Buyer, Terms.Graded {}

    public static void main(String[] arguments) {
        Plain plain = new Plain("plain", null);
        WithGrade graded = new WithGrade("graded", null, "A");
        WithGrade ungraded = new WithGrade("ungraded", null, null);
        permits(plain, List.of(), plain);
        permits(graded, List.of(plain, graded), graded);
        denies(ungraded, List.of(), ungraded, "The grade of the seller is missing; rule sameGrade needs it");
        denies(graded, List.of(), ungraded, "The grade of the buyer is missing; rule sameGrade needs it");
        denies(plain, List.of(graded, ungraded), plain, "The grade of the broker is missing; rule gradedBrokers needs it");

        Plain nameless = new Plain("sponsored", new Plain(null, null));
        Plain named = new Plain("sponsored", new Plain("sponsor", null));
        permits(named, List.of(), named);
        denies(named, List.of(), nameless, "The sponsor.id of the buyer is missing; rule sameSponsor needs it");
        denies(nameless, List.of(), nameless, "The sponsor.id of the seller is missing; rule sameSponsor needs it");
    }

    private static void permits(Terms.Seller seller, List<Terms.Broker> brokers, Terms.Buyer buyer) {
        MissingFacts_TermsDecision decision = MissingFacts_TermsValidator.sell(seller, brokers, buyer);
        check(decision.permitted() && MissingFacts_TermsValidator.permitsSell(seller, brokers, buyer), decision);
    }

    private static void denies(Terms.Seller seller, List<Terms.Broker> brokers, Terms.Buyer buyer, String message) {
        MissingFacts_TermsDecision decision = MissingFacts_TermsValidator.sell(seller, brokers, buyer);
        check(!MissingFacts_TermsValidator.permitsSell(seller, brokers, buyer), decision);
        check(decision.violations().size() == 1, decision);
        check(decision.violations().get(0).code().equals("missing-fact"), decision);
        check(decision.violations().get(0).message().equals(message), decision);
    }

    private static void check(boolean expected, MissingFacts_TermsDecision decision) {
        if (!expected) {
            throw new AssertionError(decision);
        }
    }
}
