package bad;

import dev.chainrule.Chain;
import dev.chainrule.Party;
import dev.chainrule.Policy;
import dev.chainrule.Repeated;
import dev.chainrule.Rule;
import java.util.List;
import java.util.Set;

/** A run is a list of one type of party, with bounds that a list can have. */
@Policy(source = "Statutes")
public interface Runs {

    @Party("maker")
    interface Maker {}

    @Party("shop")
    interface Shop {}

    @Chain
    void list(
            Maker maker,
            List<Shop> shops); // ERROR chainrule:list-not-repeated "The parameter shops of the chain list is a list"

    @Chain
    void repeated(
            Maker maker,
            @Repeated // ERROR chainrule:repeated-not-list "is repeated but is declared as Shop. Declare it as a list of one type of party, such as List<Shop>"
                    Shop shop);

    @Chain
    void set(
            Maker maker,
            @Repeated // ERROR chainrule:repeated-not-list "is declared as Set<Shop>. Declare it as a list of one type of party, such as List<Shop>"
                    Set<Shop> shops);

    @Chain
    void array(
            Maker maker,
            @Repeated // ERROR chainrule:repeated-not-list "is declared as Shop[]. Declare it as a list of one type of party, such as List<Shop>"
                    Shop... shops);

    @Chain
    void number(
            Maker maker,
            @Repeated // ERROR chainrule:repeated-not-list "is declared as int. Declare it as a list of one type of party, such as List<Wholesaler>"
                    int shops);

    @Chain
    @SuppressWarnings("rawtypes")
    void raw(
            Maker maker,
            @Repeated List shops); // ERROR chainrule:list-element "The list shops of the chain raw is declared as List"

    @Chain
    void wild(
            Maker maker,
            @Repeated List<? extends Shop> shops); // ERROR chainrule:list-element "declared as List<? extends Shop>"

    @Chain
    void negative(
            Maker maker,
            @Repeated(
                            min = -1, // ERROR chainrule:run-bounds "The run shops of the chain negative has min = -1 and max = 3"
                            max = 3)
                    List<Shop> shops,
            Maker other);

    @Chain
    void none(
            Maker maker,
            @Repeated(
                            min = 0,
                            max = 0) // ERROR chainrule:run-bounds "has min = 0 and max = 0"
                    List<Shop> shops,
            Maker other);

    @Chain
    void crossed(
            Maker maker,
            @Repeated(
                            min = 3,
                            max = 2) // ERROR chainrule:run-bounds "has min = 3 and max = 2"
                    List<Shop> shops);

    @Rule(otherwise = "No")
    static boolean ofRun(
            Maker maker,
            @Repeated // ERROR chainrule:repeated-on-rule "@Repeated stands on the parameter shops of the rule ofRun"
                    List<Shop> shops) {
        return shops.isEmpty();
    }

    @Rule(otherwise = "No")
    static boolean ofWhom(
            Maker maker,
            List<?> shops) { // ERROR chainrule:list-element "The list shops of the rule ofWhom is declared as List<?>"
        return shops.isEmpty();
    }
}
