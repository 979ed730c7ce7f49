package dev.chainrule.processor.reader;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Do casts and instanceof say in the model what they say in Java? */
class CastReaderTest {

    @TestFactory
    Stream<DynamicTest> reads() {
        return Conditions.tests(
                "return seller.vetted() || buyer.vetted() || ((Reseller) seller).vetted();",
                "((((seller is Reseller) ? equal(seller.tier, '') : (seller.signed && ((seller is Reseller) ? true : seller.listed))) || ((buyer is Reseller) ? equal(buyer.tier, '') : ((buyer is Seller) ? (buyer.signed && ((buyer is Reseller) ? true : buyer.listed)) : ((buyer is Reseller) ? true : buyer.listed)))) || let v1 = ((null(seller) || (seller is Reseller)) ? seller : throw) in (null(v1) ? throw : equal(v1.tier, '')))",
                "return seller instanceof Reseller && seller instanceof Organization;",
                "((seller is Reseller) && !null(seller))",
                "return seller instanceof Reseller r && r.tier().isEmpty();",
                "((seller is Reseller) && equal(seller.tier, ''))",
                "return !(seller instanceof Reseller r) || r.tier().isEmpty();",
                "(!(seller is Reseller) || equal(seller.tier, ''))",
                "return seller.parent() instanceof Reseller r && r.tier().isEmpty();",
                "((seller.parent? is Reseller) && equal(seller.parent?.tier, ''))",
                "return first(seller, buyer) instanceof Reseller r && r.tier().isEmpty();",
                "(((null(seller) ? buyer : seller) is Reseller) && equal(statement<r>().tier, ''))",
                "return (Object) seller instanceof String;",
                "expression<instanceof>(seller)",
                "return seller.thing() instanceof String s && s.isEmpty();",
                "(expression<instanceof>(seller.thing) && equal(statement<s>(), ''))",
                "return ((Reseller) seller.parent()).tier() == null;",
                "null(let v1 = seller.parent? in ((null(v1) || (v1 is Reseller)) ? v1 : throw).tier)",
                "return ((Organization) seller).listed();",
                "((seller is Reseller) ? true : seller.listed)",
                "return ((Reseller) (Object) seller).listed();",
                "let v1 = expression<a cast to Reseller>(seller) in (null(v1) ? throw : true)",
                "return seller.thing() instanceof String s && s.isEmpty();",
                "(expression<instanceof>(seller.thing) && equal(statement<s>(), ''))");
    }
}
