package dev.chainrule.processor.reader;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Do accessors, helpers and default methods say in the model what they say in Java? */
class MethodReaderTest {

    @TestFactory
    Stream<DynamicTest> reads() {
        return Conditions.tests(
                "return seller.signed() & buyer.listed();",
                "let v1 = seller.signed in let v2 = ((buyer is Reseller) ? true : buyer.listed) in (v1 && v2)",
                "return (seller.signed() ? seller : seller.parent()).listed();",
                "let v1 = (seller.signed ? seller : seller.parent?) in ((v1 is Reseller) ? (null(v1) ? throw : true) : v1.listed)",
                "return seller.market() == Market.EU && Market.valueOf(\"EU\") == null;",
                "((seller.market == EU) && null(call<Market.valueOf(String)>('EU')))",
                "return seller.boxed() == Market.EU && seller.perhaps() == null && seller.parent().parent() == null;",
                "(((seller.boxed == EU) && null(seller.perhaps?)) && null(seller.parent?.parent?))",
                "return seller.parentless() && seller.european() && seller.contact().known();",
                "((null(seller.parent?) && (seller.market == EU)) && let v1 = seller.contact in (null(v1) ? throw : !equal(v1.mail, '')))",
                "return seller.listed();",
                "((seller is Reseller) ? true : seller.listed)",
                "return seller.loops();",
                "seller.loops=call<Seller.loops()>(seller)",
                "return seller.open();",
                "(seller.units > 3)",
                "return seller.outside() && Outside.check(seller) && Neighbour.helps(seller);",
                "((call<Outside.outside()>(seller) && call<Outside.check(Organization)>(seller)) && call<Neighbour.helps(Seller)>(seller))",
                "return seller.code().isEmpty() && seller.supplier().get() == null;",
                "(equal(seller.code, '') && null(call<Supplier.get()>(seller.supplier)))",
                "return seller.sells(\"x\");",
                "call<Seller.sells(String)>(seller, 'x')",
                "return sameMarket(seller, buyer) && sameMarket(first(seller, buyer), seller.parent());",
                "((seller.market == buyer.market) && let v1 = (null(seller) ? buyer : seller) in let v2 = seller.parent? in (v1.market == v2.market))",
                "return even(seller.units());",
                "let v1 = seller.units in ((v1 = 0) || let v2 = (v1 -int 1) in ((v2 != 0) && call<Trade.even(int)>((v2 -int 1))))",
                "return ignores(seller.parent().id()) && ignoresInt(seller.stock()) && many() && many(brokers.get(0));",
                "((let v1 = seller.parent?.id in true && let v2 = int(seller.stock) in true) && (call<Trade.many(Broker[])>() && call<Trade.many(Broker[])>(call<List.get(int)>(brokers, 0))))",
                "return alike(seller.market(), buyer.market()) && alikeMarkets(seller, seller);",
                "(let v1 = seller.market in let v2 = buyer.market in call<Object.equals(Object)>(v1, v2) && (seller.market == seller.market))",
                "return shadow(seller, buyer);",
                "(seller.signed && (buyer.market == US))",
                "return plusOne(seller.units()) == 3;",
                "(let v1 = seller.units in let v2 = (v1 +int 1) in let v3 = (v2 +int 1) in v3 = 3)",
                "return wide(seller.units()) == Tools.twice(3) && Tools.known(seller.contact());",
                "((let v1 = seller.units in v1 = 6) && let v2 = seller.contact in (null(v2) ? throw : !equal(v2.mail, '')))",
                "return box(seller);",
                "(seller.agreed ? true : false)",
                "return hidden(brokers.get(0));",
                "let v1 = call<List.get(int)>(brokers, 0) in v1.active",
                "return Outside.pass(seller).signed();",
                "call<Outside.pass(Object)>(seller).signed",
                "return seller.odd().x() == 1 && seller.market().big() && seller.market().size() == 3;",
                "(((call<Odd.x()>(seller.odd) = 1) && let v1 = seller.market in (null(v1) ? throw : (v1 == EU))) && (let v2 = seller.market in (null(v2) ? throw : call<Market.size>(v2)) = 3))",
                "return seller.label().isEmpty() && seller.nice();",
                "(equal(seller.label, '') && !null(seller.label))",
                "return seller.hashCode() == 3 || seller.toString().isEmpty() || seller.getClass() == null;",
                "(((call<Object.hashCode()>(seller) = 3) || equal(call<Object.toString()>(seller), '')) || null(call<Object.getClass()>(seller)))",
                "return brokers.get(0).active();",
                "call<List.get(int)>(brokers, 0).active",
                "return ((Supplier<Boolean>) () -> true).get();",
                "(call<Supplier.get()>(expression<lambda expression>()) ? true : false)",
                "return new Object() { boolean it() { return true; } }.it();",
                "call<.it()>(expression<new >())",
                "return this_is(1) && this_is(seller.grade()) ; } static boolean this_is(long x) { return x > 0;",
                "((1 > 0) && let v1 = seller.grade in (v1 > 0))");
    }
}
