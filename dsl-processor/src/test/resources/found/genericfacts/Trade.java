package genericfacts;

import dev.chainrule.Chain;
import dev.chainrule.Party;
import dev.chainrule.Policy;
import dev.chainrule.Rule;
import java.time.LocalDate;
import java.util.Optional;

/** Facts whose type is a variable where they are asked: they were taken for zero, false and null. */
@Policy(source = "Found by a second reader")
public interface Trade {

    interface Boxed<T> {
        T boxed();

        default T value() {
            return boxed();
        }
    }

    @Party("maker")
    interface Maker extends Boxed<Integer> {}

    @Party("broker")
    interface Broker extends Boxed<Boolean> {}

    @Party("buyer")
    interface Buyer extends Boxed<Optional<LocalDate>> {}

    @Chain
    void chain(Maker maker, Broker broker, Buyer buyer);

    @Rule(otherwise = "Denied")
    static boolean positive(Maker maker) {
        return maker.value() > 0;
    }

    @Rule(otherwise = "Denied")
    static boolean agrees(Broker broker) {
        return broker.value();
    }

    @Rule(otherwise = "Denied")
    static boolean recent(Buyer buyer) {
        return buyer.value().isPresent() && buyer.value().get().isAfter(LocalDate.of(2000, 1, 1));
    }
}
