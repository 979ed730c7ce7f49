// only: javac -- Eclipse's compiler shows no bodies
package bad;

import dev.chainrule.Chain;
import dev.chainrule.Party;
import dev.chainrule.Policy;
import dev.chainrule.Rule;
import java.util.List;
import java.util.Set;

/** A list may hold something twice, though a fact of the same name of another party is a set; where it could be either, nothing is said. */
@Policy(source = "Statutes")
public interface ListsBesideSets {

    enum Certificate {
        BIO,
        FAIR
    }

    interface Partner {
        String id();
    }

    @Party("importer")
    interface Importer extends Partner {
        Set<Certificate> certificates();
    }

    @Party("roaster")
    interface Roaster extends Partner {
        List<Certificate> certificates();
    }

    @Party("grower")
    interface Grower {}

    @Chain
    void sale(Grower grower, Partner partner);

    @Chain
    void imported(Grower grower, Importer importer, Importer other);

    @Rule(otherwise = "Too many")
    static boolean few(Roaster roaster) {
        return roaster.certificates().size() <= 2;
    }

    @Rule(otherwise = "Too many")
    static boolean fewOfImporters(Importer importer) {
        return importer.certificates().size() <= 2;
    }

    @Rule(otherwise = "Too many")
    static boolean fewOfTwo(Importer importer, Importer other) { // WARNING chainrule:idle-rule "The rule fewOfTwo is never false"
        return importer.certificates().size() + other.certificates().size() <= 4;
    }
}
