package names;

import dev.chainrule.Chain;
import dev.chainrule.Party;
import dev.chainrule.Policy;
import dev.chainrule.Rule;
import java.util.Optional;
import names.other.Witness;

/** Facts whose types are called like what the source of witnesses imports or declares. */
@Policy(source = "Statutes")
public interface Deeds {

    @Party("seller")
    interface Seller {
        Consumer kind();

        request request();
    }

    @Party("agent of a seller")
    interface Agent {
        boolean sworn();
    }

    @Party("buyer")
    interface Buyer {
        Optional<Witness> witness();

        Optional<name.expected> expected();
    }

    @Chain
    void sale(Seller seller, Buyer buyer);

    // The objects of one parameter are not called like the request's type.
    @Chain
    void deputed(Seller seller, Agent sellerAgent, Agent agent, Buyer witnesses);

    @Rule(otherwise = "{seller.kind} sells")
    static boolean business(Seller seller) {
        return seller.kind() == Consumer.BUSINESS;
    }

    @Rule(otherwise = "{seller.request} is not urgent")
    static boolean urgent(Seller seller) {
        return seller.request() == request.URGENT;
    }

    @Rule(otherwise = "Nobody expects it")
    static boolean expected(Buyer buyer) {
        return buyer.expected().isPresent() && buyer.expected().get() == name.expected.YES;
    }

    @Rule(otherwise = "{agent} has not sworn")
    static boolean sworn(Agent agent) {
        return agent.sworn();
    }

    @Rule(otherwise = "Nobody saw it")
    static boolean seen(Buyer buyer) {
        return buyer.witness().isPresent() && buyer.witness().get() == Witness.NOTARY;
    }
}
