package dev.chainrule.processor.oracle;

import dev.chainrule.processor.oracle.policies.InsuranceDistribution;
import dev.chainrule.processor.oracle.policies.InsuranceDistribution.Agent;
import dev.chainrule.processor.oracle.policies.InsuranceDistribution.Broker;
import dev.chainrule.processor.oracle.policies.InsuranceDistribution.Enquiry;
import dev.chainrule.processor.oracle.policies.InsuranceDistribution.Insurer;
import dev.chainrule.processor.oracle.policies.InsuranceDistribution.Intermediary;
import dev.chainrule.processor.oracle.policies.InsuranceDistribution.Line;
import dev.chainrule.processor.oracle.policies.InsuranceDistribution.Placement;
import dev.chainrule.processor.oracle.policies.InsuranceDistribution.Policyholder;
import java.util.List;

/** What does {@link InsuranceDistribution} say? */
final class InsuranceSubject {

    private InsuranceSubject() {}

    static Subject subject() {
        Describe policy = Describe.policy(InsuranceDistribution.class, "2018/2023")
                .party("insurer", Insurer.class)
                .party("broker", Broker.class)
                .party("tied agent", Agent.class)
                .party("policyholder", Policyholder.class)
                .dated(Placement.class, "inception");
        chains(policy);
        datedRules(policy);
        otherRules(policy);
        return new Subject(policy.done(), facts());
    }

    private static void chains(Describe policy) {
        policy.chain(
                        "brokered",
                        chain -> chain.on("placement", Placement.class)
                                .one("insurer", Insurer.class)
                                .one("broker", Broker.class)
                                .one("holder", Policyholder.class)
                                .in("2018-10-01", ""))
                .chain(
                        "tied",
                        chain -> chain.on("placement", Placement.class)
                                .one("insurer", Insurer.class)
                                .one("agent", Agent.class)
                                .one("holder", Policyholder.class)
                                .in("", "2022-01-01"))
                .chain(
                        "wholesale",
                        chain -> chain.on("placement", Placement.class)
                                .one("insurer", Insurer.class)
                                .one("wholesale", Broker.class)
                                .one("retail", Broker.class)
                                .one("holder", Policyholder.class)
                                .in("2019-01-01", "2023-06-30"))
                .chain(
                        "coverholder",
                        chain -> chain.on("placement", Placement.class)
                                .one("insurer", Insurer.class)
                                .one("broker", Broker.class)
                                .one("agent", Agent.class)
                                .one("holder", Policyholder.class)
                                .closed("Binding authorities were {withdrawn}"))
                .chain(
                        "enquiry",
                        chain -> chain.on("enquiry", Enquiry.class)
                                .one("broker", Broker.class)
                                .one("holder", Policyholder.class));
    }

    private static void datedRules(Describe policy) {
        policy.rule(
                        "oldRegister",
                        rule -> rule.on("placement", Placement.class)
                                .any("intermediary", Intermediary.class)
                                .reads("intermediary.register")
                                .until("2020-07-01")
                                .says("The {intermediary} is not in the register of old, {intermediary.register}"))
                .rule(
                        "examined",
                        rule -> rule.on("placement", Placement.class)
                                .any("intermediary", Intermediary.class)
                                .from("2020-07-01")
                                .says("The {intermediary} of {intermediary.register} has passed no examination")
                                .cites("s. 11"))
                .rule(
                        "premiumCap",
                        rule -> rule.on("placement", Placement.class)
                                .from("2019-01-01")
                                .until("2021-01-01")
                                .says("{placement.premium} is too much for {placement.line}"))
                .rule("authorised", rule -> rule.any("insurer", Insurer.class).says("The {insurer} is not authorised"))
                .rule(
                        "rightLine",
                        rule -> rule.on("placement", Placement.class)
                                .any("insurer", Insurer.class)
                                .reads("placement.line", "insurer.line")
                                .from("2018-10-01")
                                .says("The {insurer} writes {insurer.line}, not {placement.line}"))
                .rule(
                        "commissionDisclosed",
                        rule -> rule.on("placement", Placement.class)
                                .any("broker", Broker.class)
                                .next("holder", Policyholder.class)
                                .warns()
                                .from("2021-03-01")
                                .says("The {broker} takes {broker.commission}")
                                .remedies("Tell {holder.name}"));
    }

    private static void otherRules(Describe policy) {
        policy.rule(
                        "ofAge",
                        rule -> rule.any("broker", Broker.class)
                                .any("holder", Policyholder.class)
                                .warns()
                                .says("{holder.name} is {holder.age}"))
                .rule(
                        "sharedCommission",
                        rule -> rule.on("placement", Placement.class)
                                .any("first", Broker.class)
                                .next("second", Broker.class)
                                .from("2022-06-01")
                                .says("{first.commission} and {second.commission}"))
                .rule(
                        "onTopic",
                        rule -> rule.on("enquiry", Enquiry.class)
                                .any("broker", Broker.class)
                                .reads("enquiry.topic")
                                .says("An enquiry about {enquiry.topic}?"))
                .rule(
                        "born",
                        rule -> rule.any("holder", Policyholder.class).says("{holder.name} is {holder.age} years old"))
                .rule(
                        "tiedToTheInsurer",
                        rule -> rule.any("insurer", Insurer.class)
                                .next("agent", Agent.class)
                                .reads("insurer.line", "agent.line")
                                .says("The {agent} is tied to {agent.line}"));
    }

    private static Facts facts() {
        return new Facts()
                .of("register", List.of("R1", "R2"), List.of("", "Q"))
                .of("examined", List.of(true), List.of(false))
                .of("authorised", List.of(true), List.of(false))
                .of("line", List.of(Line.MOTOR), List.of(Line.LIFE, Line.MARINE))
                .of("commission", List.of(5, 12), List.of(20, 40))
                .of("name", Facts.names("Holder ", 20), List.of(""))
                .of("age", List.of(18, 40), List.of(17, -1))
                .of("premium", List.of(900L, 1_000_000L), List.of(1_000_001L))
                .of("topic", List.of("hail"), List.of(""));
    }
}
