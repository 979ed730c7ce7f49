package bad;

import dev.chainrule.Chain;
import dev.chainrule.Party;
import dev.chainrule.Policy;
import dev.chainrule.Repeated;
import dev.chainrule.Rule;
import dev.chainrule.Transaction;
import java.util.List;

/** What a type above parties is of, no request shows. */
@Policy(source = "Statutes")
public interface TypeArguments {

    interface Rated<T> {
        T rating();
    }

    interface Priced<T> {
        T price();
    }

    @Party("shop")
    interface Shop extends Rated<Integer> {}

    @Party("stall")
    interface Stall extends Rated<String> {}

    @Transaction
    interface Sale extends Priced<Long> {}

    @Chain
    void sell(Sale sale, Shop shop, @Repeated List<Stall> stalls);

    @Chain
    void resell(
            Shop shop,
            Rated<String> rated, // ERROR chainrule:type-arguments "The parameter rated of the chain resell is declared as Rated<String>, but of an object nobody can tell what its type arguments are. Write a type without type parameters."
            @Repeated List<Rated<?>> others, // ERROR chainrule:type-arguments "The parameter others of the chain resell is declared as Rated<?>"
            Shop last);

    @Rule(otherwise = "Not rated")
    static boolean high(
            Rated<Integer> rated) { // ERROR chainrule:type-arguments "The parameter rated of the rule high is declared as Rated<Integer>, but of an object nobody can tell what its type arguments are. Write Rated<?>."
        return rated.rating() > 3;
    }

    @Rule(otherwise = "Not cheap")
    static boolean cheap(
            Priced<Long> priced, // ERROR chainrule:type-arguments "Write Priced<?>."
            List<Rated<? extends String>> rated) { // ERROR chainrule:type-arguments "declared as Rated<? extends String>"
        return priced.price() < 3 && !rated.isEmpty();
    }

    @Rule(otherwise = "Rated by nobody")
    static boolean any(Rated<?> rated, List<Rated<?>> others) {
        return rated.rating() != null && !others.isEmpty();
    }
}
