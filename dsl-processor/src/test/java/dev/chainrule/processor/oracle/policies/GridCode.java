package dev.chainrule.processor.oracle.policies;

import dev.chainrule.Chain;
import dev.chainrule.EffectiveDate;
import dev.chainrule.Next;
import dev.chainrule.Party;
import dev.chainrule.Policy;
import dev.chainrule.Rule;
import dev.chainrule.Transaction;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.time.LocalDate;

/** Electricity from the producer to the consumer: what every region takes over. */
@Policy(source = "Grid code", version = "2015")
public interface GridCode {

    /** Seen in sources alone, as the language's own annotations are. */
    @Retention(RetentionPolicy.SOURCE)
    @Target(ElementType.METHOD)
    @interface Nullable {}

    interface Participant {
        String number();

        int voltage();

        @Nullable
        String note();
    }

    @Party("producer")
    interface Producer extends Participant {
        boolean renewable();
    }

    @Party("supplier")
    interface Supplier extends Participant {
        boolean licensed();
    }

    @Party("consumer")
    interface Consumer extends Participant {
        String meter();
    }

    @Transaction
    interface Supply {
        @EffectiveDate
        LocalDate from();

        int kilowatts();
    }

    @Chain(cites = "1.1", from = "2015-01-01")
    void retail(Supply supply, Producer producer, Supplier supplier, Consumer consumer);

    @Chain(cites = "1.2")
    void wheeled(Supply supply, Producer producer, Supplier first, Supplier second, Consumer consumer);

    @Rule(otherwise = "The {supplier} {supplier.number} has no licence", cites = "2.1")
    static boolean licensed(Supplier supplier) {
        return supplier.licensed();
    }

    @Rule(otherwise = "The voltage rises from {up.voltage} to {down.voltage}", from = "2017-01-01")
    static boolean voltageFalls(Participant up, @Next Participant down) {
        return up.voltage() >= down.voltage();
    }

    @Rule(otherwise = "The {consumer} has no meter", cites = "2.3")
    static boolean metered(Consumer consumer) {
        return consumer.meter().startsWith("M");
    }
}
