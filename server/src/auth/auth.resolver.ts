import { isForPersons } from '@aanbod/shared/api-key/api-key.ts'
import type { UserRole } from '@aanbod/shared/core/permissions.ts'
import { changePasswordInput, signInInput } from '@aanbod/shared/user/user.ts'
import { changePasswordWords, signInWords } from '@aanbod/shared/user/user.locale.ts'
import {
  Arg,
  Authorized,
  Ctx,
  Field,
  FieldResolver,
  ID,
  Mutation,
  ObjectType,
  Query,
  Resolver,
  Root,
} from 'type-graphql'
import type { Context } from '../context.ts'
import { enumOf } from '../core/vocabularies.ts'
import { inputType } from '../core/write/input-type.ts'
import { User } from '../user/user.entity.ts'
import { changePassword, signIn, signInWithLink, signOut } from './sign-in.service.ts'
import { permissionsOf } from './viewer.ts'

const SignInInput = inputType('SignInInput', signInInput, signInWords)
const ChangePasswordInput = inputType('ChangePasswordInput', changePasswordInput, changePasswordWords)

@ObjectType({ description: 'Whoever is signed in.' })
export class Viewer {
  @Field(() => ID, { description: 'Of the user.' })
  id!: string

  @Field(() => String, { description: 'What colleagues call the viewer.' })
  name!: string

  @Field(() => String, { description: 'What the viewer signs in with.' })
  email!: string

  @Field(() => enumOf('UserRole'), { description: 'Decides what the viewer may see and change.' })
  role!: UserRole
}

const viewerOf = ({ id, name, email, role }: Viewer): Viewer => Object.assign(new Viewer(), { id, name, email, role })

@Resolver(() => Viewer)
export class AuthResolver {
  @Query(() => Viewer, { nullable: true, description: 'Whoever is signed in; null when nobody is.' })
  viewer(@Ctx() { signedIn }: Context): Viewer | null {
    return signedIn && viewerOf({ ...signedIn, id: signedIn.userId })
  }

  @FieldResolver(() => [String], {
    description: 'What the viewer may do: `programme:read`, `programme:write` and so on.',
  })
  permissions(@Root() { role }: Viewer, @Ctx() { signedIn }: Context): string[] {
    const permissions = permissionsOf(role)
    return signedIn?.apiKeyId ? permissions.filter(permission => !isForPersons(permission)) : permissions
  }

  @FieldResolver(() => Boolean, {
    description: 'No password was chosen yet, so nothing but a sign-in link lets the viewer in.',
  })
  async mustSetPassword(@Root() { id }: Viewer, @Ctx() { em }: Context): Promise<boolean> {
    return (await em.count(User, { id, passwordHash: null })) > 0
  }

  @Mutation(() => Viewer, {
    description:
      'Opens a session, kept in a cookie. A wrong password answers `UNAUTHENTICATED` with `attemptsLeft`; ' +
      'too many of them `RATE_LIMITED` with `retryAfterSeconds`.',
  })
  async signIn(@Arg('input', () => SignInInput) input: unknown, @Ctx() context: Context): Promise<Viewer> {
    return viewerOf(await signIn(context, input))
  }

  @Mutation(() => Boolean, { description: 'Ends the session. False when there was none.' })
  async signOut(@Ctx() context: Context): Promise<boolean> {
    return await signOut(context)
  }

  @Mutation(() => Viewer, { description: 'Opens a session with a sign-in link, which works once.' })
  async redeemSignInLink(@Arg('token', () => String) token: string, @Ctx() context: Context): Promise<Viewer> {
    return viewerOf(await signInWithLink(context, token))
  }

  @Authorized()
  @Mutation(() => Viewer, {
    description:
      "Chooses a new password and ends the viewer's other sessions. The current one is needed, unless there " +
      'is none or the session began with a sign-in link.',
  })
  async changePassword(
    @Arg('input', () => ChangePasswordInput) input: unknown,
    @Ctx() context: Context,
  ): Promise<Viewer> {
    return viewerOf(await changePassword(context, input))
  }
}
