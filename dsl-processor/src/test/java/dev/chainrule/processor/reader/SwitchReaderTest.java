package dev.chainrule.processor.reader;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Do switches say in the model what they say in Java? */
class SwitchReaderTest {

    @TestFactory
    Stream<DynamicTest> reads() {
        return Conditions.tests(
                "switch (seller.market()) { case EU: return true; case US: return seller.signed(); default: return false; }",
                "let v1 = seller.market in (null(v1) ? throw : ((v1 == EU) || ((v1 == US) && seller.signed)))",
                "switch (seller.market()) { case EU: case US: return true; default: } return seller.signed();",
                "let v1 = seller.market in (null(v1) ? throw : (((v1 == EU) || (v1 == US)) || seller.signed))",
                "switch (seller.market()) { case EU: if (seller.signed()) break; case US: return false; case ASIA: throw new RuntimeException(); } return true;",
                "let v1 = seller.market in (null(v1) ? throw : ((v1 == EU) ? seller.signed : (!(v1 == US) && (!(v1 == ASIA) || throw))))",
                "switch (seller.market()) { default: return false; case EU: return true; }",
                "let v1 = seller.market in (null(v1) ? throw : (v1 == EU))",
                "switch (seller.market()) { case EU -> { return true; } case US -> throw new RuntimeException(); default -> { } } return false;",
                "let v1 = seller.market in (null(v1) ? throw : ((v1 == EU) || ((v1 == US) && throw)))",
                "return switch (seller.market()) { case EU, US -> seller.signed(); case ASIA -> false; };",
                "let v1 = seller.market in (null(v1) ? throw : (((v1 == EU) || (v1 == US)) ? seller.signed : (!(v1 == ASIA) && throw)))",
                "return switch (seller.market()) { case EU -> { boolean b = seller.signed(); yield !b; } default -> seller.agreed(); };",
                "let v1 = seller.market in (null(v1) ? throw : ((v1 == EU) ? let v2 = seller.signed in !v2 : (seller.agreed ? true : false)))",
                "return switch (seller.market()) { case EU: yield true; case US: default: yield seller.signed(); };",
                "let v1 = seller.market in (null(v1) ? throw : ((v1 == EU) || seller.signed))",
                "return switch (seller.id()) { case \"a\", HELLO -> true; default -> false; };",
                "let v1 = seller.id in (null(v1) ? throw : (equal(v1, 'a') || equal(v1, 'hello')))",
                "return switch (seller.stock()) { case 1, TEN -> true; case -3 -> seller.signed(); default -> false; };",
                "let v1 = seller.stock in (null(v1) ? throw : (((v1 = 1) || (v1 = 10)) || ((v1 = -3) && seller.signed)))",
                "return switch (seller.units()) { case 1 + 1 -> true; default -> false; };",
                "let v1 = seller.units in (v1 = 2)",
                "return switch (seller.grade()) { case 'a' -> true; default -> false; };",
                "let v1 = seller.grade in (v1 = 97)",
                "return (switch (seller.market()) { case EU -> 1; case US -> seller.reserve(); default -> 3; }) > 2;",
                "(let v1 = seller.market in (null(v1) ? throw : ((v1 == EU) ? 1 : ((v1 == US) ? int(seller.reserve?) : 3))) > 2)",
                "return (switch (seller.market()) { case EU -> seller; default -> seller.parent(); }).signed();",
                "let v1 = seller.market in (null(v1) ? throw : ((v1 == EU) ? seller : seller.parent?)).signed",
                "return switch (seller.odd()) { case A -> true; case B -> false; };",
                "let v1 = seller.odd in (null(v1) ? throw : ((v1 == A) || (!(v1 == B) && throw)))",
                "int x = 0; boolean b = switch (seller.market()) { case EU -> { x = 3; yield true; } default -> false; }; return b && x == 3;",
                "let v1 = let v2 = seller.market in (null(v2) ? throw : (v2 == EU)) in (v1 && (statement<x>() = 3))",
                "switch (seller.units()) { case 1: int y = 3; case 2: y = 4; return y > 3; } return false;",
                "let v1 = seller.units in ((v1 = 1) ? (4 > 3) : ((v1 = 2) && (4 > 3)))",
                "for (Broker b : brokers) { switch (b.market()) { case EU: break; default: return false; } } return true;",
                "!any v1 in brokers: let v2 = v1.market in (null(v2) ? throw : !(v2 == EU))",
                "return seller.home().map(m -> { switch (m) { case EU: return 1; default: return 2; } }).get() == 1;",
                "(get(let v1 = seller.home in (present(v1) ? ofNullable(let v2 = get(v1) in (null(v2) ? throw : ((v2 == EU) ? 1 : 2))) : absent)) = 1)",
                "return switch (seller.market()) { case EU -> throw new RuntimeException(); default -> true; };",
                "let v1 = seller.market in (null(v1) ? throw : (!(v1 == EU) || throw))",
                "final int k = 7; return switch (seller.units()) { case k -> true; default -> false; };",
                "let v1 = seller.units in (v1 = 7)");
    }
}
