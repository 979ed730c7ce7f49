package bad;

import dev.chainrule.Chain;
import dev.chainrule.Next;
import dev.chainrule.Party;
import dev.chainrule.Policy;
import dev.chainrule.Rule;

/** Rules that take some of many, which can be chosen in countless ways. */
@Policy(source = "Statutes")
public interface Choices {

    @Party("porter")
    interface Porter {
        int tier();
    }

    @Party("shop")
    interface Shop {
        int tier();
    }

    @Chain
    void byHand(
            Porter p1, Porter p2, Porter p3, Porter p4, Porter p5, Porter p6, Porter p7, Porter p8, Porter p9, Porter p10,
            Porter p11, Porter p12, Porter p13, Porter p14, Porter p15, Porter p16, Porter p17, Porter p18, Porter p19,
            Porter p20, Porter p21, Porter p22, Porter p23, Porter p24, Porter p25, Porter p26, Porter p27, Porter p28,
            Porter p29, Porter p30, Shop shop);

    @Rule(otherwise = "Not from above to below")
    static boolean down( // ERROR chainrule:too-many-choices "The rule down would be asked of more than 10000 choices of parties along the chain byHand, porter > porter"
            Porter q1, Porter q2, Porter q3, Porter q4, Porter q5, Porter q6, Porter q7, Porter q8, Porter q9, Porter q10,
            Porter q11, Porter q12, Porter q13, Porter q14, Porter q15) {
        return q1.tier() > q15.tier();
    }

    @Rule(otherwise = "Not from above to below")
    static boolean downOfNeighbours(
            Porter q1, @Next Porter q2, @Next Porter q3, @Next Porter q4, @Next Porter q5, @Next Porter q6, @Next Porter q7) {
        return q1.tier() > q7.tier();
    }

    /** The shop is the last of all. */
    @Rule(otherwise = "Not to the shop")
    static boolean nowhere( // ERROR chainrule:fits-no-chain
            Porter q1, Porter q2, Porter q3, Porter q4, Porter q5, Porter q6, Porter q7, Porter q8, Porter q9, Porter q10,
            Porter q11, Porter q12, Porter q13, Porter q14, Shop shop, Porter q15) {
        return q1.tier() > shop.tier() && shop.tier() > q15.tier();
    }
}
