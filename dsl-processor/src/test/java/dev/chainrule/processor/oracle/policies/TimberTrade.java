package dev.chainrule.processor.oracle.policies;

import dev.chainrule.Chain;
import dev.chainrule.EffectiveDate;
import dev.chainrule.Next;
import dev.chainrule.Party;
import dev.chainrule.Policy;
import dev.chainrule.Repeated;
import dev.chainrule.Rule;
import dev.chainrule.Severity;
import dev.chainrule.Transaction;
import java.time.LocalDate;
import java.util.List;

/** Timber from the forest to the builder: runs with bounds, apart and side by side, whole runs, and what is next to them. */
@Policy(source = "Timber custody scheme, fourth edition", version = "4.1")
public interface TimberTrade {

    interface Company {
        String id();

        int audits();
    }

    interface Handler extends Company {
        LocalDate certifiedUntil();

        int grade();
    }

    @Party("forest owner")
    interface ForestOwner extends Company {
        String forest();
    }

    @Party("sawmill")
    interface Sawmill extends Handler {
        int capacity();
    }

    @Party("exporter")
    interface Exporter extends Handler {
        String licence();
    }

    @Party("dealer")
    interface Dealer extends Handler {
        String region();

        int share();
    }

    @Party("builder")
    interface Builder extends Company {
        String region();
    }

    @Transaction
    interface Consignment {
        @EffectiveDate
        LocalDate shippedOn();

        int volume();
    }

    @Chain(cites = "4.2")
    void exported(
            Consignment consignment,
            ForestOwner owner,
            @Repeated(min = 0, max = 3) List<Sawmill> sawmills,
            Exporter exporter,
            @Repeated(max = 4) List<Dealer> dealers,
            Builder builder);

    @Chain(cites = "4.3")
    void domestic(
            Consignment consignment,
            ForestOwner owner,
            @Repeated(min = 0, max = 2) List<Sawmill> sawmills,
            @Repeated(min = 0, max = 3) List<Dealer> dealers,
            Builder builder);

    @Chain(cites = "4.4")
    void atTheGate(ForestOwner owner, Builder builder);

    @Chain(cites = "4.5")
    void pooled(@Repeated(min = 2) List<ForestOwner> owners, Sawmill sawmill, Builder builder);

    @Rule(otherwise = "{seller.id} sells to itself, as {seller} and as {buyer}")
    static boolean noLoops(Company seller, Company buyer) {
        return !seller.id().equals(buyer.id());
    }

    @Rule(otherwise = "The {from} hands grade {from.grade} to the {to}, who handles grade {to.grade}", cites = "5.1")
    static boolean gradeHandedOn(Handler from, @Next Handler to) {
        return to.grade() >= from.grade();
    }

    @Rule(
            otherwise = "The certificate of {handler} {handler.id} ended on {handler.certifiedUntil}",
            cites = "6",
            from = "2021-01-01")
    static boolean certified(Consignment consignment, Handler handler) {
        return handler.certifiedUntil().isAfter(consignment.shippedOn());
    }

    @Rule(otherwise = "{sawmills} ({sawmills.id}) cannot saw {consignment.volume}: {sawmills.capacity}")
    static boolean enoughCapacity(Consignment consignment, List<Sawmill> sawmills) {
        return sawmills.isEmpty()
                || sawmills.stream().mapToInt(Sawmill::capacity).sum() >= consignment.volume();
    }

    @Rule(otherwise = "The shares {dealers.share} are more than all")
    static boolean sharesFit(List<Dealer> dealers, Builder builder) {
        int sum = 0;
        for (Dealer dealer : dealers) {
            sum += dealer.share();
        }
        return sum <= 100;
    }

    @Rule(otherwise = "Raw timber needs an export licence of kind X, not {exporter.licence}")
    static boolean rawTimberLicence(ForestOwner owner, @Next Exporter exporter) {
        return exporter.licence().startsWith("X");
    }

    @Rule(otherwise = "The {owner} has {owner.audits} audits")
    static boolean auditedAtTheGate(ForestOwner owner, @Next Builder builder) {
        return owner.audits() > 0;
    }

    @Rule(otherwise = "Too many hands for raw timber: {dealers}")
    static boolean fewDealersOfRawTimber(ForestOwner owner, @Next List<Dealer> dealers) {
        return dealers.size() <= 2;
    }

    @Rule(otherwise = "The last {last} saws grade {last.grade}, too low for {dealers}")
    static boolean lastSawmillGrade(Sawmill last, @Next List<Dealer> dealers) {
        return last.grade() > 1 || dealers.isEmpty();
    }

    @Rule(otherwise = "After {sawmills} the {first} takes {first.share}", severity = Severity.WARNING)
    static boolean firstDealerShare(List<Sawmill> sawmills, @Next Dealer first) {
        return sawmills.size() < 2 || first.share() > 10;
    }

    @Rule(otherwise = "{seller.region} is not {buyer.region}")
    static boolean sameRegion(Dealer seller, @Next Dealer buyer) {
        return seller.region().equals(buyer.region());
    }

    @Rule(otherwise = "{sawmills} and {dealers} are too many", until = "2023-01-01")
    static boolean notTooMany(Consignment consignment, List<Sawmill> sawmills, List<Dealer> dealers) {
        return sawmills.size() + dealers.size() <= 4;
    }

    @Rule(otherwise = "The pool {owners} sells from {owners.forest}")
    static boolean pooledTwice(List<ForestOwner> owners, @Next Sawmill sawmill, @Next Builder builder) {
        return owners.size() < 5;
    }

    @Rule(otherwise = "{a.forest} and {b.forest} are one forest, {b.id}")
    static boolean apart(ForestOwner a, ForestOwner b) {
        return !a.forest().equals(b.forest());
    }
}
