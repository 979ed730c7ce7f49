package bad;

import dev.chainrule.Chain;
import dev.chainrule.EffectiveDate;
import dev.chainrule.Next;
import dev.chainrule.Party;
import dev.chainrule.Policy;
import dev.chainrule.Repeated;
import dev.chainrule.Transaction;
import java.time.LocalDate;
import java.util.List;

/** An annotation that does nothing looks as if it did something. */
@Policy(source = "Statutes")
public interface MisplacedAnnotation {

    @Party("maker")
    interface Maker {
        @EffectiveDate // ERROR chainrule:misplaced-annotation "@EffectiveDate means nothing on the accessor founded of a party"
        LocalDate founded();
    }

    @Transaction
    interface Sale {
        @EffectiveDate // ERROR chainrule:misplaced-annotation "@EffectiveDate means nothing on the method today of Sale, which no transaction inherits"
        static LocalDate today() {
            return LocalDate.EPOCH;
        }
    }

    @Chain
    void direct(Sale sale, Maker maker, Maker other);

    static boolean helper(
            Maker maker,
            @Next // ERROR chainrule:misplaced-annotation "@Next means nothing on the parameter other of helper"
                    Maker other,
            @Repeated // ERROR chainrule:misplaced-annotation "@Repeated means nothing on the parameter more of helper"
                    List<Maker> more) {
        return maker.equals(other) || more.isEmpty();
    }

    @EffectiveDate // ERROR chainrule:misplaced-annotation "@EffectiveDate means nothing on the method date of a policy"
    static LocalDate date() {
        return LocalDate.MIN;
    }
}
