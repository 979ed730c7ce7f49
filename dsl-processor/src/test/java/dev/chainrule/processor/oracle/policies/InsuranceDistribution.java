package dev.chainrule.processor.oracle.policies;

import dev.chainrule.Chain;
import dev.chainrule.EffectiveDate;
import dev.chainrule.Given;
import dev.chainrule.Next;
import dev.chainrule.Party;
import dev.chainrule.Policy;
import dev.chainrule.Rule;
import dev.chainrule.Severity;
import dev.chainrule.Transaction;
import java.time.LocalDate;

/** Who may sell insurance, and when: chains that come and go, rules that replace each other, a chain that is closed. */
@Policy(source = "Distribution rules of the supervisor", version = "2018/2023")
public interface InsuranceDistribution {

    enum Line {
        LIFE,
        MOTOR,
        MARINE
    }

    interface Intermediary {
        String register();

        boolean examined();
    }

    @Party("insurer")
    interface Insurer {
        boolean authorised();

        Line line();
    }

    @Party("broker")
    interface Broker extends Intermediary {
        int commission();
    }

    @Party("tied agent")
    interface Agent extends Intermediary {
        Line line();
    }

    @Party("policyholder")
    interface Policyholder {
        String name();

        int age();
    }

    interface Dated {
        @EffectiveDate
        LocalDate inception();
    }

    @Transaction
    interface Placement extends Dated {
        Line line();

        long premium();
    }

    @Transaction
    interface Enquiry {
        String topic();
    }

    @Chain(cites = "s. 2", from = "2018-10-01")
    void brokered(Placement placement, Insurer insurer, Broker broker, Policyholder holder);

    @Chain(cites = "s. 3", until = "2022-01-01")
    void tied(Placement placement, Insurer insurer, Agent agent, Policyholder holder);

    @Chain(cites = "s. 4", from = "2019-01-01", until = "2023-06-30")
    void wholesale(Placement placement, Insurer insurer, Broker wholesale, Broker retail, Policyholder holder);

    @Chain(cites = "s. 5", closed = "Binding authorities were {withdrawn}")
    void coverholder(Placement placement, Insurer insurer, Broker broker, Agent agent, Policyholder holder);

    @Chain(cites = "s. 6")
    void enquiry(Enquiry enquiry, Broker broker, Policyholder holder);

    @Rule(otherwise = "The {intermediary} is not in the register of old, {intermediary.register}", until = "2020-07-01")
    static boolean oldRegister(Placement placement, Intermediary intermediary) {
        return intermediary.register().startsWith("R");
    }

    @Rule(
            otherwise = "The {intermediary} of {intermediary.register} has passed no examination",
            cites = "s. 11",
            from = "2020-07-01")
    static boolean examined(Placement placement, Intermediary intermediary) {
        return intermediary.examined();
    }

    @Rule(otherwise = "{placement.premium} is too much for {placement.line}", from = "2019-01-01", until = "2021-01-01")
    static boolean premiumCap(Placement placement) {
        return placement.premium() <= 1_000_000L;
    }

    @Rule(otherwise = "The {insurer} is not authorised")
    static boolean authorised(Insurer insurer) {
        return insurer.authorised();
    }

    @Rule(otherwise = "The {insurer} writes {insurer.line}, not {placement.line}", from = "2018-10-01")
    static boolean rightLine(Placement placement, Insurer insurer) {
        return switch (placement.line()) {
            case LIFE, MOTOR -> insurer.line() == placement.line();
            case MARINE -> true;
        };
    }

    @Rule(
            otherwise = "The {broker} takes {broker.commission}",
            severity = Severity.WARNING,
            remedies = "Tell {holder.name}",
            from = "2021-03-01")
    static boolean commissionDisclosed(Placement placement, Broker broker, @Next Policyholder holder) {
        return broker.commission() < 20;
    }

    @Rule(otherwise = "{holder.name} is {holder.age}", severity = Severity.WARNING)
    static boolean ofAge(Broker broker, Policyholder holder) {
        return holder.age() >= 18;
    }

    @Rule(otherwise = "{first.commission} and {second.commission}", from = "2022-06-01")
    static boolean sharedCommission(Placement placement, Broker first, @Next Broker second) {
        return first.commission() + second.commission() <= 30;
    }

    @Rule(otherwise = "An enquiry about {enquiry.topic}?")
    static boolean onTopic(Enquiry enquiry, Broker broker) {
        return !enquiry.topic().isEmpty();
    }

    @Given(otherwise = "{holder.name} is {holder.age} years old")
    static boolean born(Policyholder holder) {
        return holder.age() >= 0;
    }

    @Given(otherwise = "The {agent} is tied to {agent.line}")
    static boolean tiedToTheInsurer(Insurer insurer, @Next Agent agent) {
        return insurer.line() == agent.line();
    }
}
