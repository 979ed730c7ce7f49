// only: javac -- Eclipse's compiler shows no bodies
package bad;

import dev.chainrule.Chain;
import dev.chainrule.EffectiveDate;
import dev.chainrule.Guarantee;
import dev.chainrule.Next;
import dev.chainrule.Party;
import dev.chainrule.Policy;
import dev.chainrule.Repeated;
import dev.chainrule.Rule;
import dev.chainrule.Severity;
import dev.chainrule.Transaction;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/** Promises that some permitted request breaks. */
final class GuaranteeRefuted {

    @interface Nullable {}

    interface Company {
        String group();

        @Nullable
        String parent();

        int stock();
    }

    @Party("maker")
    interface Maker extends Company {}

    @Party("wholesaler")
    interface Wholesaler extends Company {}

    @Party("buyer")
    interface Buyer extends Company {}

    @Transaction
    interface Sale {
        @EffectiveDate
        LocalDate date();

        int amount();
    }

    /** What a registry says decides nothing for small amounts. */
    @Policy(source = "Statutes")
    interface WhateverIsAnswered {

        @Chain
        void direct(Sale sale, Maker maker, Buyer buyer);

        @Rule(otherwise = "Not listed")
        static boolean listed(Sale sale, Buyer buyer) { // NOTE chainrule:not-proven "could not be read"
            return sale.amount() < 7 || Register.isListed(buyer.group());
        }

        @Guarantee
        static boolean large(Sale sale) { // ERROR chainrule:guarantee-refuted "sale.amount is"
            return sale.amount() > 3;
        }
    }

    @Policy(source = "Statutes")
    interface Plain {

        @Chain
        void direct(Sale sale, Maker maker, Buyer buyer);

        @Rule(otherwise = "One group")
        static boolean twoGroups(Maker maker, Buyer buyer) {
            return !maker.group().equals(buyer.group());
        }

        @Rule(otherwise = "Too much", severity = Severity.WARNING)
        static boolean little(Sale sale) {
            return sale.amount() < 10;
        }

        /** A warning permits all the same. */
        @Guarantee
        static boolean alwaysLittle(Sale sale) { // ERROR chainrule:guarantee-refuted "sale.amount is 10"
            return sale.amount() < 10;
        }

        /** Numbers wrap around. */
        @Guarantee
        static boolean oneMoreIsMore(Sale sale) { // ERROR chainrule:guarantee-refuted "sale.amount is 2147483647"
            return sale.amount() + 1 > sale.amount();
        }

        /** Both may have no parent. */
        @Guarantee
        static boolean twoParents(Maker maker, Buyer buyer) { // ERROR chainrule:guarantee-refuted "maker.parent is missing"
            return !Objects.equals(maker.parent(), buyer.parent()) || maker.parent() != null;
        }

        @Guarantee
        static boolean holds(Maker maker, Buyer buyer) {
            return !buyer.group().equals(maker.group());
        }
    }

    @Policy(source = "Statutes")
    interface Dated {

        @Chain
        void direct(Sale sale, Maker maker, Buyer buyer);

        @Rule(otherwise = "Too much", from = "2020-02-01")
        static boolean little(Sale sale) {
            return sale.amount() < 10;
        }

        @Guarantee
        static boolean littleThen(Sale sale) {
            return sale.amount() < 10 || sale.date().isBefore(LocalDate.of(2020, 2, 1));
        }

        @Guarantee
        static boolean littleTheDayBefore(Sale sale) { // ERROR chainrule:guarantee-refuted "on 2020-01-31"
            return sale.amount() < 10 || sale.date().isBefore(LocalDate.of(2020, 1, 31));
        }

        /** There and back again is not always the same day. */
        @Guarantee
        static boolean thereAndBack(Sale sale) { // ERROR chainrule:guarantee-refuted "breaks it"
            return sale.date().plusMonths(1).minusMonths(1).isEqual(sale.date());
        }
    }

    @Policy(source = "Statutes")
    interface Runs {

        @Chain
        void wholesale(Sale sale, Maker maker, @Repeated(min = 0) List<Wholesaler> wholesalers, Buyer buyer);

        @Rule(otherwise = "One group")
        static boolean neighbours(Company seller, @Next Company buyer) {
            return !seller.group().equals(buyer.group());
        }

        @Guarantee
        static boolean neighboursDiffer(Wholesaler seller, @Next Wholesaler buyer) {
            return !seller.group().equals(buyer.group());
        }

        @Guarantee
        static boolean allDiffer(Maker maker, Buyer buyer) { // ERROR chainrule:guarantee-refuted "List.of("
            return !maker.group().equals(buyer.group());
        }
    }

    /** What is read of a party is told of one of a lower type as well. */
    @Policy(source = "Statutes")
    interface Nested {

        interface Holder {}

        @Party("palace")
        interface Palace extends House {}

        @Party("house")
        interface House extends Holder {
            int rooms();
        }

        @Chain
        void sale(Holder holder, Buyer buyer);

        @Guarantee
        static boolean roomy(House house) { // ERROR chainrule:guarantee-refuted "along palace > buyer, where holder.rooms is"
            return house.rooms() > 7;
        }
    }

    /** Its accessor does not say what the component holds. */
    record Share(int percent) {

        @Override
        public int percent() {
            return percent < 0 ? 0 : percent;
        }
    }

    @Party("owner")
    interface Owner {
        Share share();
    }

    @Policy(source = "Statutes")
    interface Adjusted {

        @Chain
        void direct(Owner owner, Buyer buyer);

        @Rule(otherwise = "Too much")
        static boolean within(Owner owner) {
            return owner.share().percent() <= 100;
        }

        @Guarantee
        static boolean notNegative(Owner owner) {
            return owner.share().percent() >= 0;
        }

        @Guarantee
        static boolean notAll(Owner owner) { // ERROR chainrule:guarantee-refuted "owner.share.percent is 100"
            return owner.share().percent() < 100;
        }
    }

    private GuaranteeRefuted() {}
}

/** Code of somebody else, which nobody reads. */
final class Register {

    private Register() {}

    static boolean isListed(String group) {
        return !group.isEmpty();
    }
}
