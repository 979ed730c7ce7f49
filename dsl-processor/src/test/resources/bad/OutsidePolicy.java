package bad;

import dev.chainrule.Chain;
import dev.chainrule.EffectiveDate;
import dev.chainrule.Next;
import dev.chainrule.Party;
import dev.chainrule.Rule;
import java.time.LocalDate;

/** Somebody forgot {@code @Policy}: without a word, nothing of this would ever be asked. */
public interface OutsidePolicy { // ERROR chainrule:outside-policy "The type OutsidePolicy holds methods marked with @Chain and @Rule, but is no policy"

    @Party("maker")
    interface Maker {
        boolean certified();
    }

    @Chain
    void direct(Maker maker, Maker other);

    @Rule(otherwise = "The {maker} is not certified")
    static boolean certified(Maker maker) {
        return maker.certified();
    }

    static boolean helper(
            Maker maker,
            @Next // ERROR chainrule:misplaced-annotation "the parameter other of helper, which is neither chain nor rule"
                    Maker other) {
        return maker.equals(other);
    }

    @EffectiveDate // ERROR chainrule:misplaced-annotation "the method today of OutsidePolicy, which no transaction inherits"
    static LocalDate today() {
        return LocalDate.MIN;
    }
}
