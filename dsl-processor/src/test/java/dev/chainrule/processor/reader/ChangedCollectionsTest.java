package dev.chainrule.processor.reader;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Is nothing read of a collection that a rule may have changed meanwhile, and all of one that it only asks? */
class ChangedCollectionsTest {

    @TestFactory
    Stream<DynamicTest> reads() {
        return Conditions.tests(
                "Set<Market> left = seller.markets(); left.removeAll(buyer.markets()); return left.isEmpty();",
                "let v1 = seller.markets in let v2 = call<Set.removeAll(Collection)>(statement<left>(), buyer.markets) in (size(statement<left>()) = 0)",
                "List<String> tags = seller.tags(); List<String> same = tags; same.removeIf(String::isBlank); return tags.isEmpty();",
                "let v1 = seller.tags in let v2 = statement<tags>() in let v3 = expression<Collection.removeIf(Predicate)>(statement<same>()) in (size(statement<tags>()) = 0)",
                "brokers.removeIf(Broker::active); return brokers.isEmpty();",
                "let v1 = expression<Collection.removeIf(Predicate)>(statement<brokers>()) in (size(statement<brokers>()) = 0)",
                "Set<Market> all = seller.markets(); return all.contains(Market.EU) && (all.size() > 1 || all.equals(buyer.markets()));",
                "let v1 = seller.markets in ((EU in v1) && ((size(v1) > 1) || call<Set.equals(Object)>(v1, buyer.markets)))",
                "Set<Market> all = seller.markets(); return holds(all, Market.EU) && all.contains(Market.US);",
                "let v1 = seller.markets in ((EU in v1) && (US in v1))",
                "Set<Market> all = seller.markets(); return drops(all, Market.EU) && all.contains(Market.US);",
                "let v1 = seller.markets in (let v2 = statement<all>() in call<Set.remove(Object)>(statement<set>(), EU) && (US in statement<all>()))",
                "Set<Market> copy = new HashSet<>(seller.markets()); copy.clear(); return seller.markets().isEmpty();",
                "let v1 = expression<new HashSet>(seller.markets) in let v2 = call<Set.clear()>(statement<copy>()) in (size(seller.markets) = 0)",
                "Set<Market> all = seller.markets(); Set<Market> copy = new HashSet<>(all); copy.clear(); return all.isEmpty();",
                "let v1 = seller.markets in let v2 = expression<new HashSet>(v1) in let v3 = call<Set.clear()>(statement<copy>()) in (size(v1) = 0)",
                "seller.markets().clear(); return seller.markets().isEmpty() && buyer.markets().isEmpty();",
                "let v1 = call<Set.clear()>(statement<seller>().markets) in ((size(statement<seller>().markets) = 0) && (size(buyer.markets) = 0))",
                "Set<Market> own = seller.markets(); Supplier<Set<Market>> all = () -> own; return own.isEmpty();",
                "let v1 = seller.markets in let v2 = expression<lambda expression>() in (size(statement<own>()) = 0)",
                "Set<Market> all = seller.markets(); return same(all).remove(Market.EU) && all.contains(Market.US);",
                "let v1 = seller.markets in (call<Set.remove(Object)>(let v2 = statement<all>() in v2, EU) && (US in statement<all>()))",
                "Set<Market> all = seller.markets(); Collections.addAll(all, Market.EU); return all.isEmpty();",
                "let v1 = seller.markets in let v2 = call<Collections.addAll(Collection, Object[])>(statement<all>(), EU) in (size(statement<all>()) = 0)",
                "Set<Market> all = seller.markets(); var pair = new AbstractMap.SimpleEntry<>(all, 1); pair.getKey().clear(); return all.isEmpty();",
                "let v1 = seller.markets in let v2 = expression<new SimpleEntry>(statement<all>(), 1) in let v3 = call<Set.clear()>(call<SimpleEntry.getKey()>(statement<pair>())) in (size(statement<all>()) = 0)",
                "Set<Market> all = seller.markets(); var s = new Supplier<Set<Market>>() { public Set<Market> get() { return all; } }; return all.isEmpty();",
                "let v1 = seller.markets in let v2 = expression<new >() in (size(statement<all>()) = 0)",
                "return same(seller.markets()).contains(Market.EU) && seller.id().replaceAll(\"-\", \"\").isEmpty() && seller.signed();",
                "(((EU in let v1 = seller.markets in v1) && equal(call<String.replaceAll(String, String)>(seller.id, '-', ''), '')) && seller.signed)",
                "return same(seller.markets()).remove(Market.EU) && seller.signed();",
                "(call<Set.remove(Object)>(let v1 = statement<seller>().markets in v1, EU) && statement<seller>().signed)",
                "return seller.markets().iterator().next() == Market.EU && Objects.nonNull(brokers) && brokers.isEmpty() && seller.signed();",
                "(((call<Iterator.next()>(call<Set.iterator()>(seller.markets)) == EU) && !null(brokers)) && ((size(brokers) = 0) && seller.signed))",
                "for (Broker b : brokers) if (seller.markets().contains(b.market())) return true; return false;",
                "any v1 in brokers: (v1.market in seller.markets)");
    }
}
