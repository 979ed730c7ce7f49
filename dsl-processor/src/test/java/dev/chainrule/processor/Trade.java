package dev.chainrule.processor;

import static com.google.testing.compile.JavaFileObjects.forSourceString;

import javax.tools.JavaFileObject;

/** Sources that several tests compile. */
final class Trade {

    /** An application that names all that is generated for {@code Fruit}, and its chain {@code sell}. */
    static final JavaFileObject SHOP = forSourceString("trade.Shop", """
            package trade;
            import trade.FruitDecision.Permitted;
            class Shop {
                FruitDecision decide(Fruit.Grower one, Fruit.Grower other) {
                    return FruitValidator.permitsSell(one, other) ? null : FruitValidator.sell(one, other);
                }
                boolean is(FruitDecision decision) { return decision instanceof Permitted; }
            }
            """);

    private Trade() {}

    /** A policy with these members. */
    static JavaFileObject policy(String name, String members) {
        return forSourceString(
                "trade." + name,
                "package trade;\nimport dev.chainrule.*;\n@Policy(source = \"s\")\npublic interface " + name + " {\n"
                        + members + "}");
    }
}
