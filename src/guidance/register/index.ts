import type { Entry } from './entry.js'
import { entries as foreword } from './foreword.js'
import { entries as executiveSummary } from './executive-summary.js'
import { entries as ch1Introduction } from './ch1-introduction.js'
import { entries as ch2OutcomesFramework } from './ch2-outcomes-framework.js'
import { entries as ch2WholeSystemMonitoring } from './ch2-whole-system-monitoring.js'
import { entries as ch2OutcomeCommitments } from './ch2-outcome-commitments.js'
import { entries as ch2LocalMonitoring } from './ch2-local-monitoring.js'
import { entries as ch2FutureDevelopment } from './ch2-future-development.js'
import { entries as ch3Partnerships } from './ch3-partnerships.js'
import { entries as ch3RoleOfPartnership } from './ch3-role-of-partnership.js'
import { entries as ch3Geography } from './ch3-geography.js'
import { entries as ch3LeadershipRoles } from './ch3-leadership-roles.js'
import { entries as ch3SroRole } from './ch3-sro-role.js'
import { entries as ch3Representation } from './ch3-representation.js'
import { entries as ch3LivedExperience } from './ch3-lived-experience.js'
import { entries as ch3Governance } from './ch3-governance.js'
import { entries as ch3Principles } from './ch3-principles.js'
import { entries as ch3Alcohol } from './ch3-alcohol.js'
import { entries as ch4Responsibilities } from './ch4-responsibilities.js'
import { entries as ch4Analyse } from './ch4-analyse.js'
import { entries as ch4NeedsAssessmentQuestions } from './ch4-needs-assessment-questions.js'
import { entries as ch4LocalData } from './ch4-local-data.js'
import { entries as ch4DataSharingBasis } from './ch4-data-sharing-basis.js'
import { entries as ch4LocalPlans } from './ch4-local-plans.js'
import { entries as ch4PlanCommitments } from './ch4-plan-commitments.js'
import { entries as ch4ReviewAndUpdate } from './ch4-review-and-update.js'
import { entries as ch5ReportingAndOversight } from './ch5-reporting-and-oversight.js'
import { entries as ch5RegionalOversight } from './ch5-regional-oversight.js'
import { entries as ch5CentralGovernment } from './ch5-central-government.js'
import { entries as app1ReturnToGovernment } from './app1-return-to-government.js'
import { entries as app2OutcomesFramework } from './app2-outcomes-framework.js'
import { entries as app2DrugUse } from './app2-drug-use.js'
import { entries as app2DrugRelatedCrime } from './app2-drug-related-crime.js'
import { entries as app2DrugRelatedHarm } from './app2-drug-related-harm.js'
import { entries as app2Supply } from './app2-supply.js'
import { entries as app2Treatment } from './app2-treatment.js'
import { entries as app2Recovery } from './app2-recovery.js'
import { entries as app3Membership } from './app3-membership.js'
import { entries as app3LocalGovernment } from './app3-local-government.js'
import { entries as app3HealthAndTreatment } from './app3-health-and-treatment.js'
import { entries as app3LivedExperience } from './app3-lived-experience.js'
import { entries as app3JobcentrePlus } from './app3-jobcentre-plus.js'
import { entries as app3Policing } from './app3-policing.js'
import { entries as app3ProbationAndPrisons } from './app3-probation-and-prisons.js'
import { entries as app3Education } from './app3-education.js'
import { entries as app3HousingYouthAndFire } from './app3-housing-youth-and-fire.js'
import { entries as app3Community } from './app3-community.js'
import { entries as app3CoronerAndOhid } from './app3-coroner-and-ohid.js'
import { entries as app4DataSharing } from './app4-data-sharing.js'
import { entries as app4MultiAgencyPartnerships } from './app4-multi-agency-partnerships.js'
import { entries as app4DiversityAndInclusion } from './app4-diversity-and-inclusion.js'
import { entries as abbreviations } from './abbreviations.js'
import { entries as silences } from './silences.js'
import { entries as silencesNear } from './silences-near.js'
import { entries as silencesNeighbours } from './silences-neighbours.js'
import { entries as silencesOther } from './silences-other.js'

/** Every entry of the register in the document's order, then the short names, then what the guidance does not say. */
export const entries: Entry[] = [
  ...foreword,
  ...executiveSummary,
  ...ch1Introduction,
  ...ch2OutcomesFramework,
  ...ch2WholeSystemMonitoring,
  ...ch2OutcomeCommitments,
  ...ch2LocalMonitoring,
  ...ch2FutureDevelopment,
  ...ch3Partnerships,
  ...ch3RoleOfPartnership,
  ...ch3Geography,
  ...ch3LeadershipRoles,
  ...ch3SroRole,
  ...ch3Representation,
  ...ch3LivedExperience,
  ...ch3Governance,
  ...ch3Principles,
  ...ch3Alcohol,
  ...ch4Responsibilities,
  ...ch4Analyse,
  ...ch4NeedsAssessmentQuestions,
  ...ch4LocalData,
  ...ch4DataSharingBasis,
  ...ch4LocalPlans,
  ...ch4PlanCommitments,
  ...ch4ReviewAndUpdate,
  ...ch5ReportingAndOversight,
  ...ch5RegionalOversight,
  ...ch5CentralGovernment,
  ...app1ReturnToGovernment,
  ...app2OutcomesFramework,
  ...app2DrugUse,
  ...app2DrugRelatedCrime,
  ...app2DrugRelatedHarm,
  ...app2Supply,
  ...app2Treatment,
  ...app2Recovery,
  ...app3Membership,
  ...app3LocalGovernment,
  ...app3HealthAndTreatment,
  ...app3LivedExperience,
  ...app3JobcentrePlus,
  ...app3Policing,
  ...app3ProbationAndPrisons,
  ...app3Education,
  ...app3HousingYouthAndFire,
  ...app3Community,
  ...app3CoronerAndOhid,
  ...app4DataSharing,
  ...app4MultiAgencyPartnerships,
  ...app4DiversityAndInclusion,
  ...abbreviations,
  ...silences,
  ...silencesNear,
  ...silencesNeighbours,
  ...silencesOther,
]

const byId = new Map(entries.map((entry) => [entry.id, entry]))

export function entryById(id: string): Entry | undefined {
  return byId.get(id)
}

const asides = new Set<Entry>(silencesOther)

/** Whether an entry has nothing to do with the guidance: no section of it is near. */
export function isAside(entry: Entry): boolean {
  return asides.has(entry)
}
